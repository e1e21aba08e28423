package io.entente.extractor.statement;

import io.entente.proposition.Proposition;
import io.entente.syntax.DependencyTree;
import java.util.Set;

/** Answers that are none: "neither confirmed nor <i>denied</i> the raid" tells no denial, nor that there is none. */
final class Noncommittal {

    private static final Set<String> CHOICE = Set.of("or", "nor");
    private static final Set<String> ANSWERS = Set.of("confirm", "deny");

    private Noncommittal() {}

    /** Whether the clause is one half of "confirm or deny". */
    static boolean isHalf(Proposition clause) {
        DependencyTree tree = clause.tree();
        int verb = clause.predicate().head();
        return ANSWERS.contains(tree.token(verb).lemma())
                && (isJoined(tree, verb)
                        || tree.dependents(verb).stream()
                                .anyMatch(word ->
                                        ANSWERS.contains(tree.token(word).lemma()) && isJoined(tree, word)));
    }

    private static boolean isJoined(DependencyTree tree, int verb) {
        int first = tree.head(verb);
        return tree.baseRelation(verb).equals("conj")
                && first != DependencyTree.ROOT
                && ANSWERS.contains(tree.token(first).lemma())
                && tree.dependents(verb).stream()
                        .anyMatch(word -> tree.baseRelation(word).equals("cc")
                                && CHOICE.contains(tree.token(word).lemma()));
    }
}
