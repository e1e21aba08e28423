package io.entente.loader.load;

import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreException;
import io.entente.statement.ArticleStatements;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The load of one store: it ends early when the store fails for good, while those of other stores go on. */
final class StoreLoad {

    private final GraphStore store;
    private final LoadSettings settings;
    private final Consumer<LoadProgress> progress;
    private final List<SetAside> setAside = new ArrayList<>();
    private BatchOutcome outcome = BatchOutcome.NONE;
    private long articles;
    private @Nullable String failure;

    StoreLoad(GraphStore store, LoadSettings settings, Consumer<LoadProgress> progress) {
        this.store = store;
        this.settings = settings;
        this.progress = progress;
    }

    void start() {
        during(() -> {
            store.start();
            return BatchOutcome.NONE;
        });
    }

    void write(List<ArticleStatements> batch) {
        if (failure != null) {
            return;
        }
        try {
            outcome = outcome.plus(patiently(() -> store.write(batch)));
        } catch (StoreException e) {
            if (e.worthRetrying() || batch.size() == 1) {
                fail(e);
                return;
            }
            writeSingly(batch, e);
        }
        articles += batch.size();
        progress.accept(new LoadProgress(store.name(), articles, outcome));
    }

    /** The store refuses the batch: if not because of all its articles, those that it refuses are set aside. */
    private void writeSingly(List<ArticleStatements> batch, StoreException refusal) {
        List<SetAside> refused = new ArrayList<>();
        for (ArticleStatements article : batch) {
            try {
                outcome = outcome.plus(patiently(() -> store.write(List.of(article))));
            } catch (StoreException e) {
                refused.add(new SetAside(article.article().id(), String.valueOf(e.getMessage())));
            }
        }
        if (refused.size() == batch.size()) {
            fail(refusal);
        } else {
            setAside.addAll(refused);
        }
    }

    private void during(Call call) {
        try {
            patiently(call);
        } catch (StoreException e) {
            fail(e);
        }
    }

    private BatchOutcome patiently(Call call) {
        Duration pause = settings.pause();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.run();
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
        return new StoreReport(store.name(), outcome, setAside, failure);
    }

    /** What a store is asked to do. */
    private interface Call {
        BatchOutcome run();
    }
}
