package io.entente.extractor.statement;

import io.entente.extractor.statement.LearnedStatements.Named;
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

    /** More than any probability. */
    static final double NEVER = 2;

    private static final double TWO_SIDES = 0.3;
    private static final double HOME = 0.6;

    private final SentenceView view;

    Standing(SentenceView view) {
        this.view = view;
    }

    /** How probable an act of the one on the other has to be; {@link #NEVER} if it is not told. */
    double least(RelationDefinition definition, Named actor, Named counterpart) {
        if (!areTwo(actor, counterpart)) {
            return NEVER;
        }
        if (!isOneSide(actor, counterpart)) {
            return TWO_SIDES;
        }
        return isAtHome(definition) ? HOME : NEVER;
    }

    /** Whether one can act on the other: two sides, or two of one country, like "the police" and "strikers", but no mission abroad. */
    boolean areTwo(Named actor, Named counterpart) {
        return actor.word() != counterpart.word()
                && (!isOneSide(actor, counterpart)
                        || (areToldApart(actor, counterpart) && !MISSIONS.contains(view.lemma(counterpart.word()))));
    }

    private static boolean isOneSide(Named actor, Named counterpart) {
        return UnderstoodPartner.side(actor.actor()).equals(UnderstoodPartner.side(counterpart.actor()));
    }

    private static boolean isAtHome(RelationDefinition definition) {
        return !"SANCTION".equals(definition.type().plover())
                && !ABROAD.contains(definition.type().name());
    }

    /** Whether they are two of one country: not "Rome" and "it", nor "King Rudolf" and "Strelsau". */
    private boolean areToldApart(Named actor, Named counterpart) {
        ActorMention acting = actor.actor();
        boolean person = acting.actor().type().equals("Person");
        boolean state = isByName(actor);
        if (isByName(counterpart)) {
            return !person && !state;
        }
        if (!acting.actor().id().equals(counterpart.actor().actor().id())) {
            return true;
        }
        // "Rome ordered the navy to sea" is its own doing, "Rome jailed students" is done to them
        return !person && !acting.text().equals(counterpart.actor().text()) && (!state || isPeople(counterpart.word()));
    }

    private boolean isPeople(int word) {
        return WordSets.PEOPLE.stream().anyMatch(noun -> view.isWord(word, noun));
    }

    /** Whether the word means the state itself, by its name or as "it". */
    private boolean isByName(Named end) {
        return end.actor().actor().type().equals("Country")
                && view.tree().token(end.word()).upos() != Upos.NOUN;
    }
}
