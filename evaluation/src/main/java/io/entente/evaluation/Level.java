package io.entente.evaluation;

/** How much of two claims must agree. */
public enum Level {
    /** Relation, and both ends by id. */
    STRICT,
    /** Relation, and both ends by country. */
    DYAD,
    /** The relation's PLOVER type, and both ends by country. */
    PLOVER,
    /** Both ends by country, whatever the relation; claims with a counterpart only. */
    UNTYPED
}
