package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Trigger;
import io.entente.proposition.Phrase;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a trigger fits a proposition. */
sealed interface Fit {

    /** What all who take part do with each other. */
    Set<String> MULTILATERAL = Set.of("SIGNS_WITH");

    /** What tells whom an act concerns, the surest first. */
    enum Naming {
        /** Its clause. */
        CLAUSE,
        /** What was told before of such an act. */
        EARLIER,
        /** The clauses around, or what was told before of whoever acts. */
        UNDERSTOOD
    }

    /** The two ends of a statement. */
    record Pair(ActorMention actor, @Nullable ActorMention counterpart) {}

    /**
     * It does.
     *
     * @param actors who acts; several are each an actor of their own
     * @param counterparts whom it concerns; empty if nobody is named
     * @param mutual whether the actors do it to each other: "clashes between A and B"
     * @param reciprocal whether, if so, the text says so of each of them: "A and B accused each other"
     * @param object the thing, topic or measure; null if there is none
     * @param words the predicate and the fixed words found
     * @param indirect how many ends were found through the words around a phrase's head, not by the head itself
     * @param naming what tells who the counterparts are
     * @param score how specific the trigger is here: the highest wins
     */
    record Match(
            RelationDefinition definition,
            Trigger trigger,
            List<ActorMention> actors,
            List<ActorMention> counterparts,
            boolean mutual,
            boolean reciprocal,
            @Nullable Phrase object,
            List<Integer> words,
            int indirect,
            Naming naming,
            int score)
            implements Fit {

        public Match {
            actors = List.copyOf(actors);
            counterparts = List.copyOf(counterparts);
            words = List.copyOf(words);
        }

        /** Whether it tells more than the other does, or is surer of it. */
        boolean isBetter(Match other) {
            boolean less = naming.compareTo(other.naming) > 0;
            Match guess = less ? this : other;
            Match told = less ? other : this;
            boolean open = told.counterparts.isEmpty() && !told.mutual;
            if (naming == other.naming || (open && guess.naming == Naming.EARLIER)) {
                return score > other.score;
            }
            boolean tellsMore = open && guess.definition.equals(told.definition);
            return tellsMore == less;
        }

        /** Every actor with every counterpart; if it is mutual, every two actors. The tree is that of the object. */
        List<Pair> pairs(DependencyTree tree) {
            List<Pair> pairs = new ArrayList<>();
            // "signed treaties with Veii and Caere": one with each
            List<Integer> treaty = object == null ? words : List.of(object.head());
            boolean several =
                    treaty.stream().anyMatch(word -> tree.token(word).xpos().equals("NNS"));
            boolean together = MULTILATERAL.contains(definition.type().name()) && !several;
            if (together && !mutual && actors.size() + counterparts.size() > 2 && !counterparts.isEmpty()) {
                // "Rome signed a treaty with Veii and Caere": so did these two with each other
                List<ActorMention> all = new ArrayList<>(actors);
                all.addAll(counterparts);
                return new Match(
                                definition,
                                trigger,
                                all,
                                List.of(),
                                true,
                                reciprocal,
                                object,
                                words,
                                indirect,
                                naming,
                                score)
                        .pairs(tree);
            }
            for (int i = 0; i < actors.size(); i++) {
                ActorMention actor = actors.get(i);
                int first = reciprocal && !definition.type().symmetric() ? 0 : i + 1;
                List<ActorMention> others = mutual ? actors.subList(first, actors.size()) : counterparts;
                others.stream()
                        .filter(other -> areTwo(actor, other))
                        .forEach(other -> pairs.add(new Pair(actor, other)));
                if (!mutual && counterparts.isEmpty()) {
                    pairs.add(new Pair(actor, null));
                }
            }
            return pairs;
        }

        private static List<String> ids(List<ActorMention> mentions) {
            return mentions.stream().map(mention -> mention.actor().id()).toList();
        }

        /** A state can act on its own people, but nobody meets or trades with himself. */
        private boolean areTwo(ActorMention actor, ActorMention other) {
            boolean same = actor.actor().id().equals(other.actor().id());
            boolean state = !actor.actor().type().equals("Person")
                    && !actor.text().equals(other.text())
                    && definition.domestic();
            // "Rome and Veii tried their citizens": each its own
            boolean crossed =
                    !same && actors.size() > 1 && ids(actors).containsAll(ids(counterparts)) && counterparts.size() > 1;
            return same ? state : !crossed;
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
