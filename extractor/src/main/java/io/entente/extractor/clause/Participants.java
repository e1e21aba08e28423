package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** Questions about one participant of a clause, for stages that need no more of it. */
public final class Participants {

    private Participants() {}

    /** Who acts: the subject, of a passive the agent; null if the sentence does not tell. */
    public static @Nullable Phrase actor(DependencyTree tree, int clause) {
        if (Heads.isPassive(tree, clause)) {
            int agent = Dependents.first(tree, clause, "obl:agent");
            return agent == NONE ? null : Antecedents.phrase(tree, agent);
        }
        Subject subject = SubjectFinder.find(tree, clause);
        return subject == null ? null : subject.phrase();
    }

    /** Dictionary form of a verb with its particle: {@code carry out}. */
    public static String lemma(DependencyTree tree, int verb) {
        return VerbGroup.lemma(tree, verb);
    }

    /** The name or people that a noun's modifier tells it to be of, "<i>US</i> claims"; {@link Dependents#NONE} if none. */
    public static int nation(DependencyTree tree, int noun) {
        return EventParticipants.nationWord(tree, noun);
    }
}
