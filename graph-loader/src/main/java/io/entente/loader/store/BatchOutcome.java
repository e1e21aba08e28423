package io.entente.loader.store;

/**
 * What became of a batch of articles.
 *
 * @param added articles that the store did not hold
 * @param changed articles that it held in another version
 * @param unchanged articles that it held already
 * @param statements statements written with the added and changed articles
 */
public record BatchOutcome(int added, int changed, int unchanged, int statements) {

    /** The outcome of nothing. */
    public static final BatchOutcome NONE = new BatchOutcome(0, 0, 0, 0);

    /** The outcome of both. */
    public BatchOutcome plus(BatchOutcome other) {
        return new BatchOutcome(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                statements + other.statements);
    }
}
