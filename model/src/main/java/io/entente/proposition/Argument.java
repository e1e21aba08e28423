package io.entente.proposition;

/** What a predicate says something of, apart from its subject. */
public sealed interface Argument {

    /** The words of the argument, without its preposition. */
    Phrase phrase();

    /** "supplies <i>weapons</i>"; in a passive, what the subject of the active would act on. */
    record DirectObject(Phrase phrase) implements Argument {}

    /** "gives <i>Ukraine</i> weapons". */
    record IndirectObject(Phrase phrase) implements Argument {}

    /** "supplies weapons <i>to Russia</i>"; the preposition in lower case, several words joined by blanks. */
    record Oblique(String preposition, Phrase phrase) implements Argument {}

    /** A clause: "said <i>that it would help</i>", "agreed <i>to send tanks</i>". */
    record Complement(String marker, Phrase phrase) implements Argument {}

    /** A noun phrase or adverb of time, place or manner without a preposition: "on Friday" is oblique, "last week" this. */
    record Adverbial(Phrase phrase) implements Argument {}
}
