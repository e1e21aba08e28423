package io.entente.ontology;

import java.util.List;

/**
 * What may stand in a place of a trigger. Both lists empty: anything.
 *
 * @param words dictionary forms of the head of the phrase; {@code military.aid} asks for a modifier too
 * @param types entity types of the actor that the phrase names
 */
public record Filler(List<String> words, List<String> types) {

    /** Lets everything in. */
    public static final Filler ANY = new Filler(List.of(), List.of());

    public Filler {
        words = List.copyOf(words);
        types = List.copyOf(types);
    }
}
