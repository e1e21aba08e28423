package io.entente.statement;

import java.util.Locale;

/** How sure the text is of what it says, from the surest down. Attribution alone ("officials say") takes nothing away. */
public enum Certainty {
    /** Stated as a fact, past, present or firmly scheduled. */
    CERTAIN,
    /** Expected, likely, believed, planned. */
    PROBABLE,
    /** Considered, may, could, proposed, hypothetical, asked about. */
    POSSIBLE;

    /** The less sure of the two. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in lower case, as statement files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no certainty has that code */
    public static Certainty ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
