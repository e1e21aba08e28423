package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;

/** Tells which words of a tree head a clause. */
public final class Heads {

    private Heads() {}

    /** Whether the word is the predicate of a clause: a verb, or what a copula ascribes. */
    public static boolean isClause(DependencyTree tree, int word) {
        if (Dependents.has(tree, word, "cop") || isReducedAdjective(tree, word)) {
            return true;
        }
        int first = firstConjunct(tree, word);
        String base = tree.baseRelation(first);
        boolean inside = switch (base) {
            case "case",
                    "mark",
                    "fixed",
                    "flat",
                    "compound",
                    "amod",
                    "aux",
                    "cop",
                    "det",
                    "cc",
                    "advmod",
                    "punct",
                    "goeswith",
                    "reparandum",
                    "discourse" -> true;
            default -> false;
        };
        if (inside) {
            return false;
        }
        return Dependents.isUpos(tree, word, Upos.VERB) || isVerbless(tree, word);
    }

    /** "Rome ready for talks", "said the plan dead": a subject, and no verb. */
    private static boolean isVerbless(DependencyTree tree, int word) {
        return Dependents.has(tree, word, "nsubj");
    }

    /** "officials <i>familiar</i> with the plan". */
    private static boolean isReducedAdjective(DependencyTree tree, int word) {
        boolean modifier = Dependents.is(tree, word, "acl") || Dependents.is(tree, word, "amod");
        return modifier
                && Dependents.isUpos(tree, word, Upos.ADJ)
                && tree.head(word) < word
                && Dependents.has(tree, word, "obl");
    }

    /** The first conjunct of a coordination; the word itself outside of one. */
    public static int firstConjunct(DependencyTree tree, int word) {
        int first = word;
        while (tree.relation(first).equals("conj") && tree.head(first) != DependencyTree.ROOT) {
            first = tree.head(first);
        }
        return first;
    }

    /** The nearest clause above the word; {@link Dependents#NONE} if there is none. */
    public static int governor(DependencyTree tree, int word) {
        for (int at = tree.head(word); at != DependencyTree.ROOT; at = tree.head(at)) {
            if (isClause(tree, at)) {
                return at;
            }
        }
        return Dependents.NONE;
    }

    /** Who acts in a passive, or {@link Dependents#NONE}: both times Rome in "fed and armed <i>by Rome</i>". */
    public static int agent(DependencyTree tree, int head) {
        int own = Dependents.first(tree, head, "obl:agent");
        if (own != Dependents.NONE || !isPassive(tree, head)) {
            return own;
        }
        if (Dependents.is(tree, head, "conj")) {
            int shared = Dependents.first(tree, tree.head(head), "obl:agent");
            return shared > head ? shared : Dependents.NONE;
        }
        for (int second : Dependents.all(tree, head, "conj")) {
            boolean bare = tree.token(second).xpos().equals("VBN")
                    && !Dependents.has(tree, second, "aux", "nsubj")
                    && Dependents.first(tree, head, "obl") == Dependents.NONE;
            int shared = bare ? Dependents.first(tree, second, "obl:agent") : Dependents.NONE;
            if (shared != Dependents.NONE) {
                return shared;
            }
        }
        return Dependents.NONE;
    }

    /** Whether the clause is a passive, an unexpressed "be" included: "the bridge <i>built</i> by Rome". */
    public static boolean isPassive(DependencyTree tree, int head) {
        if (Dependents.has(tree, head, "aux:pass", "nsubj:pass", "csubj:pass", "obl:agent")) {
            return true;
        }
        if (!tree.token(head).xpos().equals("VBN") || Dependents.has(tree, head, "aux", "nsubj")) {
            return false;
        }
        return switch (tree.relation(head)) {
            case "acl", "acl:relcl", "advcl", "xcomp" -> true;
            case "conj" -> isPassive(tree, tree.head(head));
            default -> false;
        };
    }
}
