package io.entente.statement;

import java.util.Locale;

/** When the act or state lies, seen from the article. */
public enum Tense {
    PAST,
    PRESENT,
    FUTURE;

    /** The name in lower case, as statement files have it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no tense has that code */
    public static Tense ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
