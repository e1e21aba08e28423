package io.entente.statement;

import java.util.Locale;

/**
 * The thing that a statement is about: goods, a measure, a topic.
 *
 * @param id the name in lower case with single blanks: the same thing in every article
 * @param name the shortest noun phrase that names it, as an article has it: "machine tools"
 */
public record Item(String id, String name) {

    /** @throws IllegalArgumentException if the phrase is blank */
    public static Item of(String phrase) {
        String name = phrase.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("an item needs a name");
        }
        return new Item(name.toLowerCase(Locale.ROOT), name);
    }
}
