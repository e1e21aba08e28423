package io.entente.loader.store;

import java.util.Locale;

/** What there is to be known about a graph; in the order in which people look at it. */
public enum FactKind {
    ARTICLE,
    STATEMENT,
    RELATION,
    SHORTCUT,
    TYPE,
    ACTOR,
    ITEM;

    /** The name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no kind has that code */
    public static FactKind ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
