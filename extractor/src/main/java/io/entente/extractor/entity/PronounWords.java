package io.entente.extractor.entity;

import io.entente.extractor.clause.WordTable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that tell whom a pronoun near them means, from the list that ships with this package. */
final class PronounWords {

    private static final String FILE = "pronoun-words.tsv";
    private static final Map<String, Set<String>> CLASSES = read();

    private PronounWords() {}

    /** Whether the word, in dictionary form, is of the class: "outward", "responding", "duty" or "bond". */
    static boolean isIn(String wordClass, String lemma) {
        return CLASSES.getOrDefault(wordClass, Set.of()).contains(lemma);
    }

    /** The entries: word, class, a text, a pronoun of it, whom it means. */
    static WordTable table() {
        return WordTable.read(PronounWords.class, FILE, 5);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (WordTable.Row row : table().rows()) {
            classes.computeIfAbsent(row.cell(1), name -> new HashSet<>()).add(row.cell(0));
        }
        return classes;
    }
}
