package io.entente.extractor;

import io.entente.extractor.source.Reading;
import io.entente.statement.ArticleStatements;
import io.entente.text.Article;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Extracts many articles on several threads and gives the outcomes in the order of the articles. Reads only a few articles
 * ahead, so that memory does not grow with their number. One article that fails is set aside; the others go on.
 */
public final class ExtractionRun implements Iterator<Outcome>, AutoCloseable {

    /** How many articles a worker may be ahead of the one that is asked for. */
    private static final int AHEAD = 4;

    private final Iterator<Reading> readings;
    private final Function<Article, ArticleStatements> extractor;
    private final ExecutorService pool;
    private final Queue<Future<Outcome>> underWay = new ArrayDeque<>();
    private final int limit;

    /**
     * @param extractor extracts one article; called by several threads at once
     * @param workers how many threads
     */
    public ExtractionRun(Iterator<Reading> readings, Function<Article, ArticleStatements> extractor, int workers) {
        this.readings = readings;
        this.extractor = extractor;
        this.pool = Executors.newFixedThreadPool(workers);
        this.limit = workers * AHEAD;
    }

    @Override
    public boolean hasNext() {
        while (underWay.size() < limit && readings.hasNext()) {
            Reading reading = readings.next();
            underWay.add(pool.submit(() -> outcome(reading)));
        }
        return !underWay.isEmpty();
    }

    @Override
    public Outcome next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all articles were extracted");
        }
        try {
            return underWay.remove().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an article's failure was not caught", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were extracted", e);
        }
    }

    private Outcome outcome(Reading reading) {
        return switch (reading) {
            case Reading.SetAside setAside -> new Outcome.SetAside(setAside);
            case Reading.Loaded loaded -> extracted(loaded);
        };
    }

    private Outcome extracted(Reading.Loaded loaded) {
        try {
            return new Outcome.Extracted(extractor.apply(loaded.article()), loaded.provenance());
        } catch (RuntimeException | StackOverflowError e) {
            return new Outcome.SetAside(new Reading.SetAside(
                    loaded.provenance(),
                    loaded.article().id(),
                    "extraction failed: " + e,
                    "please report it with the text; the other articles are not touched"));
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
