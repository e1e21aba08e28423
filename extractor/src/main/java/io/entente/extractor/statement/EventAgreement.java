package io.entente.extractor.statement;

import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.extractor.event.EventSentence;
import io.entente.ontology.RelationType;
import io.entente.ontology.Role;
import io.entente.statement.ActorMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the network of events how probable it is what triggers have found in a sentence. */
final class EventAgreement {

    /** How probable the part is of one whom no word of the sentence names. */
    private static final double UNDERSTOOD = 0.5;

    private final EventFinder events;
    private final SentenceView view;
    private @Nullable EventScores scores;

    private EventAgreement(EventFinder events, SentenceView view) {
        this.events = events;
        this.view = view;
    }

    /** For each sentence; those that are sure to be asked about are read at once, which is faster. */
    static List<EventAgreement> of(EventFinder events, List<SentenceView> views) {
        List<EventAgreement> agreements =
                views.stream().map(view -> new EventAgreement(events, view)).toList();
        List<EventAgreement> asked = agreements.stream()
                .filter(each -> LearnedStatements.isAsked(each.view))
                .toList();
        List<EventScores> scores =
                events.score(asked.stream().map(EventAgreement::sentence).toList());
        for (int i = 0; i < asked.size(); i++) {
            asked.get(i).scores = scores.get(i);
        }
        return agreements;
    }

    SentenceView view() {
        return view;
    }

    private EventSentence sentence() {
        return EventSentence.of(view.tree(), view.propositions(), view::actorsAt);
    }

    /** How probable it is that one of the words that were matched expresses the type, with these two ends. */
    double probability(Fit.Match match, Fit.Pair ends) {
        RelationType type = match.definition().type();
        double best = 0;
        for (int word : match.words()) {
            best = Math.max(best, scores().type(word, type.name()) * probability(word, type, ends));
        }
        return best;
    }

    /** Any other sentence is read when something is asked of it for the first time. */
    EventScores scores() {
        if (scores == null) {
            scores = events.score(sentence());
        }
        return scores;
    }

    private double probability(int trigger, RelationType type, Fit.Pair ends) {
        ActorMention counterpart = ends.counterpart();
        double actor = role(trigger, type, ends.actor(), Role.ACTOR);
        if (counterpart == null) {
            return actor;
        }
        double same = actor * role(trigger, type, counterpart, Role.COUNTERPART);
        double turned = type.symmetric()
                ? role(trigger, type, counterpart, Role.ACTOR) * role(trigger, type, ends.actor(), Role.COUNTERPART)
                : 0;
        return Math.max(same, turned);
    }

    /** The most probable of the words that mean the same side; whoever is only understood may take any part. */
    private double role(int trigger, RelationType type, ActorMention end, Role role) {
        String side = UnderstoodPartner.side(end);
        double best = -1;
        for (int word = 0; word < view.tree().size(); word++) {
            for (ActorMention meant : view.actorsAt(word)) {
                if (UnderstoodPartner.side(meant).equals(side)) {
                    best = Math.max(best, scores().role(trigger, type.name(), word, role));
                    break;
                }
            }
        }
        return best < 0 ? UNDERSTOOD : best;
    }
}
