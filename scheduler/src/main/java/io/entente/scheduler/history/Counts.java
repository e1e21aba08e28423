package io.entente.scheduler.history;

/**
 * How many articles.
 *
 * @param added new ones
 * @param changed in another version than before
 * @param unchanged known in this version
 * @param setAside pieces that gave no article
 * @param copies those among the added and changed that say what another article says
 * @param statements of the added and changed
 */
public record Counts(int added, int changed, int unchanged, int setAside, int copies, int statements) {

    public static Counts none() {
        return new Counts(0, 0, 0, 0, 0, 0);
    }

    public Counts plus(Counts other) {
        return new Counts(
                added + other.added,
                changed + other.changed,
                unchanged + other.unchanged,
                setAside + other.setAside,
                copies + other.copies,
                statements + other.statements);
    }

    /** New and changed ones. */
    public int brought() {
        return added + changed;
    }
}
