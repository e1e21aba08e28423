package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Classes of verbs, and adjectives like them, that grammar treats alike, from the list that ships with this package. */
public final class VerbClasses {

    private static final String FILE = "verb-classes.tsv";
    private static final Map<String, Set<String>> CLASSES = read(table());

    private VerbClasses() {}

    /** Whether the verb, in dictionary form, is of the class. */
    public static boolean isIn(String verbClass, String lemma) {
        Set<String> verbs = CLASSES.get(verbClass);
        if (verbs == null) {
            throw new IllegalArgumentException("no class of verbs is named " + verbClass);
        }
        return verbs.contains(lemma);
    }

    /** Whether the verb, alone or with its particle ("go on"), is of the class. */
    public static boolean isIn(String verbClass, DependencyTree tree, int verb) {
        String lemma = tree.token(verb).lemma();
        String particle = Dependents.particle(tree, verb);
        return isIn(verbClass, lemma) || (!particle.isEmpty() && isIn(verbClass, lemma + " " + particle));
    }

    /** The entries: verb, class, a sentence. */
    public static WordTable table() {
        return WordTable.read(VerbClasses.class, FILE, 3);
    }

    private static Map<String, Set<String>> read(WordTable table) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (WordTable.Row row : table.rows()) {
            classes.computeIfAbsent(row.cell(1), name -> new HashSet<>()).add(row.cell(0));
        }
        return classes;
    }
}
