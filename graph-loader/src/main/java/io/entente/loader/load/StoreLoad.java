package io.entente.loader.load;

import io.entente.loader.ahead.Ahead;
import io.entente.loader.ahead.Chunks;
import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.StoreException;
import io.entente.statement.ArticleStatements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The load of one store: it ends early when the store fails for good, while those of other stores go on. */
final class StoreLoad {

    /** So many articles are asked after in a request. */
    private static final int PART = 1_000;

    private final GraphStore store;
    private final LoadSettings settings;
    private final Sieve sieve;
    private final Consumer<LoadProgress> progress;
    private final Executor threads;
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, String> held = new HashMap<>();
    private boolean allHeld;
    private BatchOutcome outcome = BatchOutcome.NONE;
    private long articles;
    private int retracted;
    private @Nullable String failure;

    /** @param threads read batches while the store writes */
    StoreLoad(GraphStore store, LoadSettings settings, Sieve sieve, Consumer<LoadProgress> progress, Executor threads) {
        this.store = store;
        this.settings = settings;
        this.sieve = sieve;
        this.progress = progress;
        this.threads = threads;
    }

    /** Makes the store ready, and removes what should not be there any longer. */
    void start(Collection<String> noLonger) {
        try {
            patiently(() -> {
                store.start();
                return true;
            });
            List<String> ids = List.copyOf(noLonger);
            for (int from = 0; from < ids.size(); from += settings.articles()) {
                List<String> some = ids.subList(from, Math.min(from + settings.articles(), ids.size()));
                Set<String> held = patiently(() -> store.versions(some)).keySet();
                retracted += held.isEmpty() ? 0 : patiently(() -> store.retract(held));
            }
        } catch (StoreException e) {
            fail(e);
        }
    }

    /** Before many articles: the store is asked for all that it holds, once, rather than for those of each call. */
    void lookUpAll() {
        if (failure == null) {
            try {
                held.putAll(patiently(store::versions));
                allHeld = true;
            } catch (StoreException e) {
                fail(e);
            }
        }
    }

    /** Brings those of the articles into the store that it lacks in this version. */
    void bring(List<PendingArticle> some) {
        if (failure != null) {
            return;
        }
        try {
            lookUp(some);
        } catch (StoreException e) {
            fail(e);
            return;
        }
        List<PendingArticle> lacking = some.stream()
                .filter(article -> !article.mark().equals(held.get(article.id())))
                .toList();
        // Should one of them come once more, the store is to say what became of it.
        lacking.forEach(article -> held.remove(article.id()));
        note(some.size() - lacking.size(), BatchOutcome.unchanged(some.size() - lacking.size()));
        // What an article brings is worked out while the store writes the batch before.
        Iterator<MarkedArticle> read = lacking.stream().mapMulti(this::read).iterator();
        Iterator<List<MarkedArticle>> batches = new Ahead<>(new Batches(read, settings), threads);
        while (failure == null && batches.hasNext()) {
            write(batches.next());
        }
    }

    private void lookUp(List<PendingArticle> some) {
        if (!allHeld) {
            held.clear();
            new Chunks<>(some.iterator(), PART).forEachRemaining(part -> {
                List<String> ids = part.stream().map(PendingArticle::id).toList();
                held.putAll(patiently(() -> store.versions(ids)));
            });
        }
    }

    private void read(PendingArticle pending, Consumer<MarkedArticle> accepted) {
        ArticleStatements article = pending.statements().get();
        if (sieve.accepts(article)) {
            accepted.accept(new MarkedArticle(ArticleContent.of(article), pending.mark()));
        }
    }

    private void note(int more, BatchOutcome became) {
        articles += more;
        outcome = outcome.plus(became);
        if (more > 0) {
            progress.accept(new LoadProgress(store.name(), articles, outcome));
        }
    }

    private void write(List<MarkedArticle> batch) {
        try {
            note(batch.size(), patiently(() -> store.bring(batch)));
        } catch (StoreException e) {
            if (e.worthRetrying() || batch.size() == 1) {
                fail(e);
                return;
            }
            writeSingly(batch, e);
        }
    }

    /** The store refuses the batch: if not because of all its articles, those that it refuses are set aside. */
    private void writeSingly(List<MarkedArticle> batch, StoreException refusal) {
        List<SetAside> refused = new ArrayList<>();
        for (MarkedArticle article : batch) {
            try {
                note(1, patiently(() -> store.bring(List.of(article))));
            } catch (StoreException e) {
                refused.add(new SetAside(article.id(), String.valueOf(e.getMessage())));
            }
        }
        if (refused.size() == batch.size()) {
            fail(refusal);
        } else {
            setAside.addAll(refused);
        }
    }

    private <T> T patiently(Supplier<T> call) {
        Duration pause = settings.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (StoreException e) {
                if (!e.worthRetrying() || attempt >= settings.attempts()) {
                    throw e;
                }
                sleep(pause, e);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private static void sleep(Duration pause, StoreException because) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            because.addSuppressed(e);
            throw because;
        }
    }

    private void fail(StoreException e) {
        failure = String.valueOf(e.getMessage());
    }

    boolean failed() {
        return failure != null;
    }

    StoreReport report() {
        return new StoreReport(store.name(), outcome, retracted, setAside, failure);
    }
}
