package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Wars that somebody ends: "Rome wants to end <i>the war</i> in Veii" does not say that it is Rome's war, "to end <i>its war</i>" does. */
public final class EndedConflicts {

    private EndedConflicts() {}

    /** Whether the noun is a conflict that the verb ends and that nothing says to be anybody's. */
    public static boolean isOfOthers(DependencyTree tree, int noun, int verb) {
        return LexicalClasses.isIn("conflict", tree.token(noun).lemma())
                && LexicalClasses.isIn("ending", tree, verb)
                && tree.baseRelation(noun).equals("obj")
                && isNobodys(EventParticipants.named(tree, noun), tree, noun);
    }

    private static boolean isNobodys(@Nullable Subject named, DependencyTree tree, int noun) {
        return named == null
                && Dependents.all(tree, noun, "det").stream()
                        .anyMatch(word -> tree.token(word).lemma().equals("the"));
    }
}
