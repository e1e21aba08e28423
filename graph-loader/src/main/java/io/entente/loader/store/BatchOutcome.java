package io.entente.loader.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of a batch of articles.
 *
 * @param added articles that the store did not hold
 * @param changed articles that it held in another version
 * @param unchanged articles that it held already
 * @param byType statements written with the added and changed articles, by the name of their relation type
 */
public record BatchOutcome(int added, int changed, int unchanged, SortedMap<String, Integer> byType) {

    /** The outcome of nothing. */
    public static final BatchOutcome NONE = unchanged(0);

    public BatchOutcome {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
    }

    /** So many articles were held already. */
    public static BatchOutcome unchanged(int articles) {
        return new BatchOutcome(0, 0, articles, Collections.emptySortedMap());
    }

    /** The outcome of writing a batch of which so many articles are changes, and so many others were held already. */
    public static BatchOutcome of(GraphBatch written, int changed, int unchanged) {
        SortedMap<String, Integer> byType = new TreeMap<>();
        written.articles().stream()
                .flatMap(article -> article.statements().stream())
                .forEach(each -> byType.merge(each.statement().type().name(), 1, Integer::sum));
        return new BatchOutcome(written.articles().size() - changed, changed, unchanged, byType);
    }

    /** Statements written with the added and changed articles. */
    public int statements() {
        return byType.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The outcome of both. */
    public BatchOutcome plus(BatchOutcome other) {
        SortedMap<String, Integer> sum = new TreeMap<>(byType);
        other.byType.forEach((type, statements) -> sum.merge(type, statements, Integer::sum));
        return new BatchOutcome(added + other.added, changed + other.changed, unchanged + other.unchanged, sum);
    }
}
