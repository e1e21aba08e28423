package io.entente.extractor.proposition;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.Dependents;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;

/** Tells what a noun phrase takes for granted. */
final class NounPhrases {

    private NounPhrases() {}

    /** "the war", "Rome's war", "Rome": the reader is to know which. */
    static boolean isDefinite(DependencyTree tree, int noun) {
        if (Dependents.isUpos(tree, noun, Upos.PROPN)) {
            return true;
        }
        for (int dependent : tree.dependents(noun)) {
            String lower = Dependents.lower(tree, dependent);
            boolean article = lower.equals("the") || lower.equals("this") || lower.equals("these");
            String relation = tree.relation(dependent);
            if ((article && relation.equals("det")) || relation.equals("nmod:poss")) {
                return true;
            }
        }
        return false;
    }

    /** "rumors that Rome sent arms": nothing is missing in the clause, so it is no relative one, whatever the parser says. */
    static boolean isContent(DependencyTree tree, int noun, int clause) {
        int that = noun + 1;
        int subject = Dependents.first(tree, clause, "nsubj");
        boolean full = subject != NONE
                && subject != that
                && tree.dependents(clause).stream()
                        .anyMatch(word ->
                                word != that && (Dependents.is(tree, word, "obj") || Dependents.is(tree, word, "cop")));
        return full && that < tree.size() && Dependents.lower(tree, that).equals("that");
    }

    /** "the states, which …": the clause tells more of them, and does not say which are meant. */
    static boolean isSetApart(DependencyTree tree, int noun, int clause) {
        for (int mark : Dependents.all(tree, clause, "punct")) {
            if (mark > noun && mark < clause && tree.token(mark).form().equals(",")) {
                return true;
            }
        }
        return false;
    }
}
