package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Role;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks the networks what triggers have found in a sentence, and finds what no trigger fits. */
final class EventFitter {

    /** A word that means a type less probably than that is not looked at. */
    private static final double LEAST_TYPE = 0.5;

    private static final double LEAST_ROLE = 0.35;

    /** From there on the networks agree with a trigger. */
    private static final double AGREEING_TYPE = 0.05;

    private static final double AGREEING_ROLE = 0.25;

    private final Ontology ontology;
    private final EventFinder events;
    private @Nullable EventScores scores;
    private final SentenceView view;

    EventFitter(Ontology ontology, EventFinder events, SentenceView view) {
        this.ontology = ontology;
        this.events = events;
        this.view = view;
    }

    /** The match of a trigger with what the networks say of it, or else theirs, or else the misfit. */
    @Nullable
    Fit weigh(Proposition proposition, @Nullable Fit byTrigger) {
        if (!view.namesAnybody()) {
            return byTrigger;
        }
        if (byTrigger instanceof Fit.Match match) {
            return match.with(support(match));
        }
        Fit.Match learned = learned(proposition);
        return learned == null || Confidence.of(proposition, learned) < Confidence.LEAST_LEARNED ? byTrigger : learned;
    }

    /** The sentence is read when something is asked of it for the first time. */
    private EventScores scores() {
        if (scores == null) {
            scores = events.score(EventFinder.sentence(view.tree(), view.propositions(), view::actorsAt));
        }
        return scores;
    }

    private Support support(Fit.Match match) {
        String type = match.definition().type().name();
        double best = 0;
        boolean ends = false;
        for (int word : match.words()) {
            double probability = scores().type(word, type);
            best = Math.max(best, probability);
            ends |= probability >= AGREEING_TYPE && isAgreed(word, match);
        }
        return new Support(false, best, ends);
    }

    private boolean isAgreed(int word, Fit.Match match) {
        String type = match.definition().type().name();
        Collection<ActorMention> actors = taking(word, type, Role.ACTOR, AGREEING_ROLE);
        Collection<ActorMention> counterparts = taking(word, type, Role.COUNTERPART, AGREEING_ROLE);
        boolean same = isAmong(match.actors(), actors) && isAmong(match.counterparts(), counterparts);
        boolean either = match.definition().type().symmetric();
        return same || (either && isAmong(match.actors(), counterparts) && isAmong(match.counterparts(), actors));
    }

    private static boolean isAmong(List<ActorMention> some, Collection<ActorMention> all) {
        return some.isEmpty()
                || some.stream()
                        .anyMatch(one -> all.stream()
                                .anyMatch(other -> UnderstoodPartner.side(one).equals(UnderstoodPartner.side(other))));
    }

    private Fit.@Nullable Match learned(Proposition proposition) {
        int head = proposition.predicate().head();
        String type = scores().types().stream()
                .max(Comparator.comparingDouble(each -> scores().type(head, each)))
                .orElse(EventFinder.NO_RELATION);
        RelationDefinition definition = ontology.definition(type).orElse(null);
        double probability = scores().type(head, type);
        if (definition == null || definition.type().structural() || probability < LEAST_TYPE) {
            return null;
        }
        List<ActorMention> actors = List.copyOf(taking(head, type, Role.ACTOR, LEAST_ROLE));
        List<ActorMention> counterparts = List.copyOf(taking(head, type, Role.COUNTERPART, LEAST_ROLE));
        Phrase object = object(head, type);
        boolean mutual = definition.type().symmetric() && counterparts.isEmpty() && actors.size() > 1;
        boolean whole = !counterparts.isEmpty() || mutual || (object != null && definition.alone());
        if (!whole || actors.stream().noneMatch(TriggerFitter::isKnown)) {
            return null;
        }
        Fit.Match match = new Fit.Match(
                definition,
                "learned",
                null,
                actors,
                counterparts,
                mutual,
                object,
                List.of(head),
                0,
                false,
                0,
                new Support(true, probability, true));
        return match.pairs().isEmpty() ? null : match;
    }

    /** Who is named by words that probably take that part. */
    private Collection<ActorMention> taking(int trigger, String type, Role role, double least) {
        Map<String, ActorMention> found = new LinkedHashMap<>();
        DependencyTree tree = view.tree();
        for (int word = 0; word < tree.size(); word++) {
            if (word != trigger && scores().role(trigger, type, word, role) >= least) {
                view.actorsAt(word)
                        .forEach(each -> found.putIfAbsent(each.actor().id(), each));
            }
        }
        return found.values();
    }

    private @Nullable Phrase object(int trigger, String type) {
        return IntStream.range(0, view.tree().size())
                .filter(word -> word != trigger && scores().role(trigger, type, word, Role.OBJECT) >= LEAST_ROLE)
                .boxed()
                .max(Comparator.comparingDouble(word -> scores().role(trigger, type, word, Role.OBJECT)))
                .map(word -> Phrases.nominal(view.tree(), word))
                .orElse(null);
    }
}
