package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.statement.ActorMention;
import io.entente.syntax.Upos;
import java.util.Set;

/**
 * How two who are named stand to each other, and how probable the network of events has to find an act between them: it takes
 * the ends of what is told for two states, and is mistaken more often about the police and the strikers of one.
 */
final class Standing {

    /** What a state and its own people do not do to each other as a rule. */
    private static final Set<String> ABROAD = Set.of(
            "AGREES_WITH",
            "ALLIED_WITH",
            "BUYS_FROM",
            "COOPERATES_WITH",
            "INVESTS_IN",
            "REDUCES_RELATIONS",
            "SELLS_TO",
            "TRADES_WITH",
            "VISITS",
            "WITHDRAWS_FROM");

    /** Whoever goes for the embassy of a state is not of that state. */
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "legation", "ambassador", "consul");

    private static final double TWO_SIDES = 0.3;
    private static final double HOME = 0.6;
    private static final double NEVER = 2;

    private final SentenceView view;

    Standing(SentenceView view) {
        this.view = view;
    }

    /**
     * How probable an act of the one on the other has to be; more than 1 if it is not told.
     *
     * @param from the word that means who acts
     * @param to the word that means on whom
     */
    double least(RelationDefinition definition, ActorMention actor, int from, ActorMention counterpart, int to) {
        if (from == to) {
            return NEVER;
        }
        if (!UnderstoodPartner.side(actor).equals(UnderstoodPartner.side(counterpart))) {
            return TWO_SIDES;
        }
        return isAtHome(definition) && areTwo(actor, from, counterpart, to) && !MISSIONS.contains(view.lemma(to))
                ? HOME
                : NEVER;
    }

    private static boolean isAtHome(RelationDefinition definition) {
        return !"SANCTION".equals(definition.type().plover())
                && !ABROAD.contains(definition.type().name());
    }

    /** Whether they are two of one country: "the police" and "strikers", not "Rome" and "it", nor "King Rudolf" and "Strelsau". */
    private boolean areTwo(ActorMention actor, int from, ActorMention counterpart, int to) {
        boolean person = actor.actor().type().equals("Person");
        boolean state = isByName(actor, from);
        if (isByName(counterpart, to)) {
            return !person && !state;
        }
        if (!actor.actor().id().equals(counterpart.actor().id())) {
            return true;
        }
        // "Rome ordered the navy to sea" is its own doing, "Rome jailed students" is done to them
        return !person && !actor.text().equals(counterpart.text()) && (!state || isPeople(to));
    }

    private boolean isPeople(int word) {
        return WordSets.PEOPLE.stream().anyMatch(noun -> view.isWord(word, noun));
    }

    /** Whether the word means the state itself, by its name or as "it". */
    private boolean isByName(ActorMention mention, int word) {
        return mention.actor().type().equals("Country")
                && view.tree().token(word).upos() != Upos.NOUN;
    }
}
