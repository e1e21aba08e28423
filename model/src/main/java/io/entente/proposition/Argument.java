package io.entente.proposition;

/** What a predicate says something of, apart from its subject. */
public sealed interface Argument {

    /** The words of the argument, without its preposition or marker. */
    Phrase phrase();

    /** "supplies <i>weapons</i>"; in a passive, what the subject of the active would act on. */
    record DirectObject(Phrase phrase) implements Argument {}

    /** "gives <i>Ukraine</i> weapons", and the subject of "<i>Ukraine</i> was given weapons". */
    record IndirectObject(Phrase phrase) implements Argument {}

    /** What the subject is or becomes, or the object is made: "is <i>an ally</i>", "called him <i>a friend</i>". */
    record Attribute(Phrase phrase) implements Argument {}

    /** "supplies weapons <i>to Russia</i>"; the preposition in lower case, several words joined by blanks. */
    record Oblique(String preposition, Phrase phrase) implements Argument {}

    /**
     * A clause that the predicate calls for: "said <i>that it would help</i>", "agreed <i>to send tanks</i>". The clause
     * is a proposition of its own, whose predicate has the same head.
     *
     * @param marker {@code that}, {@code to}, {@code whether}, a preposition before a gerund; empty if there is none
     */
    record Complement(String marker, Phrase phrase) implements Argument {}

    /**
     * A clause of time, cause, condition, purpose or circumstance: "<i>if they pay</i>", "<i>stressing the risk</i>". It
     * is a proposition of its own, whose predicate has the same head.
     *
     * @param marker {@code if}, {@code while}, {@code to}, {@code by}; empty if there is none
     */
    record AdverbialClause(String marker, Phrase phrase) implements Argument {}

    /** A noun phrase or adverb of time, place or manner without a preposition: "on Friday" is oblique, "last week" this. */
    record Adverbial(Phrase phrase) implements Argument {}
}
