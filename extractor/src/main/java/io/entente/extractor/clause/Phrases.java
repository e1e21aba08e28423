package io.entente.extractor.clause;

import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects the words of a phrase from its head down. */
public final class Phrases {

    /** What stands beside a nominal without being part of its name or description. */
    private static final Set<String> APART = Set.of(
            "case",
            "conj",
            "cc",
            "punct",
            "acl",
            "acl:relcl",
            "appos",
            "parataxis",
            "dep",
            "list",
            "mark",
            "discourse",
            "vocative");

    /** What belongs to the clause when a nominal is its predicate. */
    private static final Set<String> CLAUSAL = Set.of(
            "nsubj", "csubj", "cop", "aux", "advcl", "expl", "obl", "ccomp", "xcomp", "obj", "dislocated", "orphan");

    private Phrases() {}

    /**
     * A noun phrase without its preposition, and without clauses, appositions and brackets beside it: of "with China, which borders
     * Laos, and India" the conjuncts "China" and "India"; of "China but not India" and "not India but China" the one that is meant.
     */
    public static Phrase nominal(DependencyTree tree, int head) {
        List<Integer> heads = new ArrayList<>(conjuncts(tree, head));
        heads.addFirst(head);
        List<Phrase> conjuncts = heads.stream()
                .filter(each -> !isContrast(tree, each))
                .map(each -> single(tree, each))
                .toList();
        if (conjuncts.isEmpty() || heads.size() == 1) {
            return single(tree, head);
        }
        if (conjuncts.size() == 1) {
            return conjuncts.getFirst();
        }
        List<Integer> words = new ArrayList<>();
        for (Phrase conjunct : conjuncts) {
            words.addAll(conjunct.words());
        }
        for (Phrase conjunct : conjuncts) {
            words.addAll(Dependents.all(tree, conjunct.head(), "cc"));
        }
        words.sort(null);
        return new Phrase(conjuncts.getFirst().head(), words, conjuncts);
    }

    /** "but <i>not India</i>", "<i>not India</i> but China", but not "not only India". */
    private static boolean isContrast(DependencyTree tree, int conjunct) {
        return Dependents.all(tree, conjunct, "advmod").stream()
                .anyMatch(word -> word < conjunct
                        && Dependents.lower(tree, word).equals("not")
                        && !Dependents.isNotOnly(tree, word));
    }

    /** One conjunct. */
    static Phrase single(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        words.add(head);
        int from = begin(tree, head);
        for (int dependent : tree.dependents(head)) {
            if (dependent >= from && isPart(tree, dependent)) {
                addYield(tree, dependent, words);
            }
        }
        words.sort(null);
        return new Phrase(head, trimmed(tree, words, head));
    }

    private static boolean isPart(DependencyTree tree, int dependent) {
        String relation = tree.relation(dependent);
        return !APART.contains(relation) && !CLAUSAL.contains(tree.baseRelation(dependent));
    }

    /** After preposition and copula: what stands before them, "<i>shortly</i> before the raid", is not in the phrase. */
    private static int begin(DependencyTree tree, int head) {
        int begin = 0;
        for (int dependent : tree.dependents(head)) {
            boolean preposition = tree.relation(dependent).equals("case");
            boolean predicate = tree.relation(dependent).equals("cop") || VerbGroup.isNegation(tree, dependent);
            if (dependent < head && (preposition || predicate)) {
                begin = dependent + 1;
            }
        }
        return begin;
    }

    /** All words that depend on the head, directly or not, without marks at the edges, its own markers and conjunctions. */
    public static Phrase clausal(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>();
        words.add(head);
        for (int dependent : tree.dependents(head)) {
            boolean marker = switch (tree.baseRelation(dependent)) {
                case "mark", "cc" -> dependent < head;
                // "while talking", but "while it was <i>in</i> talks"
                case "case" -> dependent < head && !Dependents.has(tree, head, "cop");
                default -> false;
            };
            if (!marker) {
                addYield(tree, dependent, words);
            }
        }
        words.sort(null);
        return new Phrase(head, trimmed(tree, words, head));
    }

    /** The heads of the conjuncts that are phrases like the first, not clauses. */
    public static List<Integer> conjuncts(DependencyTree tree, int head) {
        List<Integer> heads = new ArrayList<>();
        for (int dependent : tree.dependents(head)) {
            if (tree.relation(dependent).equals("conj") && isLike(tree, dependent)) {
                heads.add(dependent);
                heads.addAll(conjuncts(tree, dependent));
            }
        }
        return heads;
    }

    private static boolean isLike(DependencyTree tree, int conjunct) {
        return !Dependents.has(tree, conjunct, "nsubj", "cop", "aux") && !Dependents.isUpos(tree, conjunct, Upos.VERB);
    }

    /** Adds the word and all that depends on it. */
    public static void addYield(DependencyTree tree, int word, List<Integer> words) {
        words.add(word);
        for (int dependent : tree.dependents(word)) {
            addYield(tree, dependent, words);
        }
    }

    private static List<Integer> trimmed(DependencyTree tree, List<Integer> words, int head) {
        int from = 0;
        int to = words.size();
        while (words.get(from) != head && isMark(tree, words.get(from))) {
            from++;
        }
        while (words.get(to - 1) != head && isMark(tree, words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    private static boolean isMark(DependencyTree tree, int word) {
        return Dependents.isUpos(tree, word, Upos.PUNCT);
    }
}
