package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.statement.ActorMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a trigger fits a proposition. */
sealed interface Fit {

    /**
     * It does.
     *
     * @param actors who acts; several are each an actor of their own
     * @param counterparts whom it concerns; empty if nobody is named
     * @param mutual whether the actors do it to each other: "clashes between A and B"
     * @param object the thing, topic or measure; null if there is none
     * @param words the predicate and the fixed words found
     * @param indirect how many ends were found through the words around a phrase's head, not by the head itself
     * @param score how specific the trigger is here: the highest wins
     */
    record Match(
            RelationDefinition definition,
            Trigger trigger,
            List<ActorMention> actors,
            List<ActorMention> counterparts,
            boolean mutual,
            @Nullable Phrase object,
            List<Integer> words,
            int indirect,
            int score)
            implements Fit {

        public Match {
            actors = List.copyOf(actors);
            counterparts = List.copyOf(counterparts);
            words = List.copyOf(words);
        }
    }

    /**
     * It does not.
     *
     * @param reason what is missing
     * @param score how far the trigger fitted before
     */
    record Misfit(String reason, int score) implements Fit {}
}
