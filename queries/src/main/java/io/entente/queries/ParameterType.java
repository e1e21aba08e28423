package io.entente.queries;

/** What a parameter takes. */
public enum ParameterType {
    /** An actor: its id, or a name that {@link ActorNames} knows. */
    ACTOR,
    /** Relation types of the ontology, with commas between them. */
    RELATION,
    /** Words. */
    TEXT,
    /** A day, as 2024-05-31. */
    DATE,
    /** A whole number. */
    NUMBER
}
