package io.entente.extractor.proposition;

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
