package io.entente.extractor.statement;

import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.extractor.event.EventSentence;
import io.entente.ontology.Role;
import io.entente.statement.ActorMention;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asks the network of events whether it sees what triggers have found in a sentence. */
final class EventAgreement {

    /** From there on the network may see that type. */
    private static final double LEAST_TYPE = 0.05;

    /** From there on the network may see somebody in that role. */
    private static final double LEAST_ROLE = 0.25;

    private final EventFinder events;
    private final SentenceView view;
    private @Nullable EventScores scores;

    EventAgreement(EventFinder events, SentenceView view) {
        this.events = events;
        this.view = view;
    }

    /** Whether one of the words that were matched may express the type for the network, with one of each end. */
    boolean sees(Fit.Match match) {
        String type = match.definition().type().name();
        return match.words().stream()
                .anyMatch(word -> scores().type(word, type) >= LEAST_TYPE && seesEnds(match, word));
    }

    /** The sentence is read when something is asked of it for the first time. */
    EventScores scores() {
        if (scores == null) {
            scores = events.score(EventSentence.of(view.tree(), view.propositions(), view::actorsAt));
        }
        return scores;
    }

    private boolean seesEnds(Fit.Match match, int trigger) {
        String type = match.definition().type().name();
        Set<String> actors = taking(trigger, type, Role.ACTOR);
        Set<String> counterparts = taking(trigger, type, Role.COUNTERPART);
        boolean same = isAmong(match.actors(), actors) && isAmong(match.counterparts(), counterparts);
        boolean either = match.definition().type().symmetric();
        return same || (either && isAmong(match.actors(), counterparts) && isAmong(match.counterparts(), actors));
    }

    private static boolean isAmong(List<ActorMention> some, Set<String> sides) {
        return some.isEmpty() || some.stream().map(UnderstoodPartner::side).anyMatch(sides::contains);
    }

    /** The sides of those who may take that part. */
    private Set<String> taking(int trigger, String type, Role role) {
        Set<String> sides = new LinkedHashSet<>();
        for (int word = 0; word < view.tree().size(); word++) {
            List<ActorMention> named = view.actorsAt(word);
            if (!named.isEmpty() && scores().role(trigger, type, word, role) >= LEAST_ROLE) {
                named.forEach(each -> sides.add(UnderstoodPartner.side(each)));
            }
        }
        return sides;
    }
}
