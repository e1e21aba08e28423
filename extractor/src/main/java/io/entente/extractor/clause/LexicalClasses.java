package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Classes of verbs, and of some adjectives and nouns, that grammar treats alike, from the list that ships with this package. */
public final class LexicalClasses {

    private static final String FILE = "lexical-classes.tsv";
    private static final Map<String, Set<String>> CLASSES = read(table());

    private LexicalClasses() {}

    /** Whether the word, in dictionary form, is of the class. */
    public static boolean isIn(String lexicalClass, String lemma) {
        Set<String> words = CLASSES.get(lexicalClass);
        if (words == null) {
            throw new IllegalArgumentException("no class of words is named " + lexicalClass);
        }
        return words.contains(lemma);
    }

    /** Whether the verb, alone or with its particle ("go on"), is of the class. */
    public static boolean isIn(String lexicalClass, DependencyTree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        String particle = Dependents.particle(tree, verb);
        return isIn(lexicalClass, lemma) || (!particle.isEmpty() && isIn(lexicalClass, lemma + " " + particle));
    }

    /** The entries: word, class, a sentence. */
    public static WordTable table() {
        return WordTable.read(LexicalClasses.class, FILE, 3);
    }

    private static Map<String, Set<String>> read(WordTable table) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (WordTable.Row row : table.rows()) {
            classes.computeIfAbsent(row.cell(1), name -> new HashSet<>()).add(row.cell(0));
        }
        return classes;
    }
}
