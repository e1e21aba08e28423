package io.entente.extractor.proposition;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.Heads;
import io.entente.syntax.DependencyTree;
import java.util.Set;

/** Tells which clauses are asked rather than said. */
final class Questions {

    /** "<i>Why</i> did Rome leave?", "did not say <i>why</i> Rome left" take for granted that Rome left. */
    static final Set<String> PRESUPPOSING = Set.of("why", "how", "when", "where");

    private Questions() {}

    /** "Will Rome leave?": the clause bears the mark, or is joined by "and" to one that does. */
    static boolean isOpen(DependencyTree tree, int head) {
        int first = Heads.firstConjunct(tree, head);
        return endsWithQuestionMark(tree, first) && !presupposes(tree, first);
    }

    private static boolean endsWithQuestionMark(DependencyTree tree, int head) {
        for (int mark : Dependents.all(tree, head, "punct")) {
            if (mark > head && tree.token(mark).form().startsWith("?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean presupposes(DependencyTree tree, int head) {
        for (int dependent : tree.dependents(head)) {
            if (PRESUPPOSING.contains(Dependents.lower(tree, dependent))) {
                return true;
            }
        }
        return false;
    }
}
