package io.entente.extractor.proposition;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.extractor.clause.Phrases;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is said in a clause into the clauses that "and" joins, each without the remarks set apart in it. */
final class ComplementWords {

    private ComplementWords() {}

    /** The clause's head and those of the clauses joined to it that have a subject or marker of their own. */
    static List<Integer> heads(DependencyTree tree, int head) {
        List<Integer> heads = new ArrayList<>();
        heads.add(head);
        for (int conjunct : Dependents.all(tree, head, "conj")) {
            if (isIndependent(tree, conjunct)) {
                heads.add(conjunct);
            }
        }
        return heads;
    }

    private static boolean isIndependent(DependencyTree tree, int conjunct) {
        return Heads.isClause(tree, conjunct) && Dependents.has(tree, conjunct, "nsubj", "mark");
    }

    /** The words of one of them. */
    static List<Integer> of(DependencyTree tree, int head) {
        List<Integer> words = new ArrayList<>(Phrases.clausal(tree, head).words());
        for (int dependent : tree.dependents(head)) {
            if (tree.relation(dependent).equals("conj") && isIndependent(tree, dependent)) {
                removeYield(tree, dependent, words);
            }
        }
        for (int word : List.copyOf(words)) {
            if (tree.relation(word).equals("appos") && word > 0 && followsComma(tree, word)) {
                removeYield(tree, word, words);
            }
        }
        while (words.size() > 1 && Dependents.isUpos(tree, words.getLast(), Upos.PUNCT)) {
            words.removeLast();
        }
        return words;
    }

    private static boolean followsComma(DependencyTree tree, int apposed) {
        List<Integer> yield = new ArrayList<>();
        Phrases.addYield(tree, apposed, yield);
        int first = yield.stream().mapToInt(Integer::intValue).min().orElse(apposed);
        return tree.token(first).form().equals(",")
                || (first > 0 && tree.token(first - 1).form().equals(","));
    }

    private static void removeYield(DependencyTree tree, int word, List<Integer> words) {
        List<Integer> yield = new ArrayList<>();
        Phrases.addYield(tree, word, yield);
        words.removeAll(yield);
    }
}
