package io.entente.loader.load;

import io.entente.loader.store.GraphStore;
import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Loads articles into one or more stores. What is loaded already is left alone, so a load that was interrupted is simply
 * repeated.
 */
public final class Loader {

    /**
     * So many articles are looked up at once: several batches, of which all but the first are read ahead. In a load of more, each
     * store is asked once for all that it holds.
     */
    private static final int LOOKED_UP = 5_000;

    private final List<GraphStore> stores;
    private final Ontology ontology;
    private final LoadSettings settings;
    private final Consumer<LoadProgress> progress;

    /**
     * A loader into these stores.
     *
     * @param progress takes word of each batch and store, from several threads, one call at a time for each store
     */
    public Loader(List<GraphStore> stores, Ontology ontology, LoadSettings settings, Consumer<LoadProgress> progress) {
        this.stores = List.copyOf(stores);
        this.ontology = ontology;
        this.settings = settings;
        this.progress = progress;
    }

    /**
     * Brings all articles into all stores. A store that fails is left behind and named in the report; the others go on.
     *
     * @throws java.io.UncheckedIOException if the articles can't be read on
     */
    public LoadReport load(Stream<ArticleStatements> articles) {
        return catchUp(articles.map(PendingArticle::of), List.of());
    }

    /**
     * Brings all stores up to the articles, of which only those are read that some store lacks.
     *
     * @param retracted ids of articles that no store should hold any longer
     * @throws java.io.UncheckedIOException if the articles can't be read on
     */
    public LoadReport catchUp(Stream<PendingArticle> articles, Collection<String> retracted) {
        Sieve sieve = new Sieve(ontology);
        List<StoreLoad> loads = new ArrayList<>();
        long read = 0;
        // The stores wait for the network and the disk, each on a thread of its own; a store has one writer at a time.
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            stores.forEach(store -> loads.add(new StoreLoad(store, settings, sieve, progress, threads)));
            onAll(loads, load -> load.start(retracted), threads);
            Iterator<PendingArticle> all = articles.iterator();
            while (all.hasNext() && !loads.stream().allMatch(StoreLoad::failed)) {
                List<PendingArticle> some = new ArrayList<>();
                while (all.hasNext() && some.size() < LOOKED_UP) {
                    some.add(all.next());
                }
                if (read == 0 && all.hasNext()) {
                    onAll(loads, StoreLoad::lookUpAll, threads);
                }
                read += some.size();
                onAll(loads, load -> load.bring(some), threads);
            }
        }
        return new LoadReport(
                read, sieve.setAside(), loads.stream().map(StoreLoad::report).toList());
    }

    private static void onAll(List<StoreLoad> loads, Consumer<StoreLoad> step, ExecutorService threads) {
        List<Future<?>> running = new ArrayList<>();
        for (StoreLoad load : loads) {
            running.add(threads.submit(() -> step.accept(load)));
        }
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the load was interrupted", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a store failed otherwise than by StoreException", e.getCause());
            }
        }
    }
}
