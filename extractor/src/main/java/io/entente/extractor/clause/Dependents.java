package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Questions that the stages after parsing ask a tree. */
public final class Dependents {

    /** No such word. */
    public static final int NONE = -1;

    private static final Set<String> INCLUDING = Set.of("only", "just", "merely", "simply");

    private Dependents() {}

    /** Whether the word's relation is the given one or, for a relation named without subtype, any subtype of it. */
    public static boolean is(DependencyTree tree, int word, String relation) {
        String actual = tree.relation(word);
        return actual.startsWith(relation)
                && (actual.length() == relation.length() || actual.charAt(relation.length()) == ':');
    }

    /** The first dependent in one of the relations, or {@link #NONE}. */
    public static int first(DependencyTree tree, int head, String... relations) {
        for (int dependent : tree.dependents(head)) {
            for (String relation : relations) {
                if (is(tree, dependent, relation)) {
                    return dependent;
                }
            }
        }
        return NONE;
    }

    /** The subject of a clause, not that of a clause around it ("the fear is that Rome leaves": Rome), or {@link #NONE}. */
    public static int subject(DependencyTree tree, int head) {
        int outer = NONE;
        for (int word : tree.dependents(head)) {
            if (is(tree, word, "nsubj")) {
                if (!tree.relation(word).equals("nsubj:outer")) {
                    return word;
                }
                outer = outer == NONE ? word : outer;
            }
        }
        return outer;
    }

    /** Whether there is a dependent in one of the relations. */
    public static boolean has(DependencyTree tree, int head, String... relations) {
        return first(tree, head, relations) != NONE;
    }

    /** The dependents in the relation, in order. */
    public static List<Integer> all(DependencyTree tree, int head, String relation) {
        List<Integer> found = new ArrayList<>();
        for (int dependent : tree.dependents(head)) {
            if (is(tree, dependent, relation)) {
                found.add(dependent);
            }
        }
        return found;
    }

    /** The word in lower case, with a straight apostrophe. */
    public static String lower(DependencyTree tree, int word) {
        return tree.token(word).form().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** "a", "an". */
    static boolean isIndefiniteArticle(DependencyTree tree, int word) {
        String form = lower(tree, word);
        return form.equals("a") || form.equals("an");
    }

    static boolean isHyphen(DependencyTree tree, int word) {
        String form = tree.token(word).form();
        return form.equals("-") || form.equals("–");
    }

    public static boolean isUpos(DependencyTree tree, int word, Upos upos) {
        return tree.token(word).upos() == upos;
    }

    public static boolean isNominal(DependencyTree tree, int word) {
        return switch (tree.token(word).upos()) {
            case NOUN, PROPN, PRON, NUM, SYM, DET -> true;
            default -> false;
        };
    }

    /** Prepositions and markers of a word, joined by blanks in lower case, fixed expressions whole; empty if none. */
    public static String markers(DependencyTree tree, int head, String relation) {
        StringBuilder text = new StringBuilder();
        for (int word : markerWords(tree, head, relation)) {
            text.append(text.isEmpty() ? "" : " ").append(lower(tree, word));
        }
        return text.toString();
    }

    /** The words of {@link #markers}. A possessive clitic is none. */
    public static List<Integer> markerWords(DependencyTree tree, int head, String relation) {
        List<Integer> words = new ArrayList<>();
        for (int dependent : tree.dependents(head)) {
            if (is(tree, dependent, relation)
                    && dependent < head
                    && !tree.token(dependent).xpos().equals("POS")) {
                words.add(dependent);
                words.addAll(all(tree, dependent, "fixed"));
            }
        }
        words.sort(null);
        return words;
    }

    /** Whether the word is the head or hangs on it, however far down. */
    public static boolean isBelow(DependencyTree tree, int word, int head) {
        int at = word;
        while (at != DependencyTree.ROOT && at != head) {
            at = tree.head(at);
        }
        return at == head;
    }

    /** "fell <i>through</i>", "went <i>ahead</i>": parsers take some particles for adverbs; empty if there is none. */
    public static String particle(DependencyTree tree, int verb) {
        int particle = first(tree, verb, "compound:prt");
        boolean adverb = particle == NONE && verb + 1 < tree.size() && is(tree, verb + 1, "advmod");
        return particle != NONE ? lower(tree, particle) : adverb ? lower(tree, verb + 1) : "";
    }

    /** "<i>not</i> only", "<i>not</i> just": it adds instead of denying. */
    public static boolean isNotOnly(DependencyTree tree, int not) {
        return not + 1 < tree.size() && INCLUDING.contains(lower(tree, not + 1));
    }

    /** A word with what follows of a fixed expression: "in case". */
    public static String fixed(DependencyTree tree, int word) {
        StringBuilder text = new StringBuilder(lower(tree, word));
        all(tree, word, "fixed").forEach(next -> text.append(' ').append(lower(tree, next)));
        return text.toString();
    }

    /** A noun with all that stands between it and its preposition, in lower case: "at no time"; empty if it has none. */
    public static String phrase(DependencyTree tree, int noun) {
        List<Integer> prepositions = markerWords(tree, noun, "case");
        if (prepositions.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int word = prepositions.getFirst(); word <= noun; word++) {
            text.append(text.isEmpty() ? "" : " ").append(lower(tree, word));
        }
        return text.toString();
    }
}
