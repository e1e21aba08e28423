package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.extractor.event.EventSentence;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.Role;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Asks the network of events what triggers have found in a sentence, and finds what no trigger fits. */
final class EventFitter {

    /** A word that means a type less probably than that is not looked at. */
    private static final double LEAST_TYPE = 0.5;

    private static final double LEAST_ROLE = 0.35;

    /** From there on the network agrees with a trigger. */
    private static final double AGREEING_TYPE = 0.05;

    private static final double AGREEING_ROLE = 0.25;

    private final Ontology ontology;
    private final EventFinder events;
    private final SentenceView view;

    /** The words that mean an actor. */
    private final List<Integer> named;

    private @Nullable EventScores scores;

    EventFitter(Ontology ontology, EventFinder events, SentenceView view) {
        this.ontology = ontology;
        this.events = events;
        this.view = view;
        this.named = IntStream.range(0, view.tree().size())
                .filter(word -> !view.actorsAt(word).isEmpty())
                .boxed()
                .toList();
    }

    /** The match of a trigger with what the network says of it, or else the network's own, or else the misfit. */
    @Nullable
    Fit weigh(Proposition proposition, @Nullable Fit byTrigger) {
        if (byTrigger instanceof Fit.Match match) {
            return match.with(new Support.Trigger(isAgreed(match)));
        }
        Fit.Match learned = named.isEmpty() ? null : learned(proposition);
        return learned == null ? byTrigger : learned;
    }

    /** The sentence is read when something is asked of it for the first time. */
    private EventScores scores() {
        if (scores == null) {
            scores = events.score(EventSentence.of(view.tree(), view.propositions(), view::actorsAt));
        }
        return scores;
    }

    private boolean isAgreed(Fit.Match match) {
        String type = match.definition().type().name();
        return match.words().stream()
                .anyMatch(word -> scores().type(word, type) >= AGREEING_TYPE && isAgreed(match, word));
    }

    private boolean isAgreed(Fit.Match match, int word) {
        String type = match.definition().type().name();
        Collection<ActorMention> actors = taking(word, type, Role.ACTOR, AGREEING_ROLE);
        Collection<ActorMention> counterparts = taking(word, type, Role.COUNTERPART, AGREEING_ROLE);
        boolean same = isAmong(match.actors(), actors) && isAmong(match.counterparts(), counterparts);
        boolean either = match.definition().type().symmetric();
        return same || (either && isAmong(match.actors(), counterparts) && isAmong(match.counterparts(), actors));
    }

    private static boolean isAmong(List<ActorMention> some, Collection<ActorMention> all) {
        Set<String> sides = all.stream().map(UnderstoodPartner::side).collect(Collectors.toSet());
        return some.isEmpty() || some.stream().map(UnderstoodPartner::side).anyMatch(sides::contains);
    }

    /** What the network alone finds, if it is sure enough. */
    private Fit.@Nullable Match learned(Proposition proposition) {
        int head = proposition.predicate().head();
        String type = scores().type(head);
        RelationDefinition definition = ontology.definition(type).orElse(null);
        double probability = scores().type(head, type);
        if (definition == null || definition.type().structural() || probability < LEAST_TYPE) {
            return null;
        }
        List<ActorMention> actors = List.copyOf(taking(head, type, Role.ACTOR, LEAST_ROLE));
        List<ActorMention> counterparts = List.copyOf(taking(head, type, Role.COUNTERPART, LEAST_ROLE));
        Phrase object = object(head, type);
        boolean mutual = definition.type().symmetric() && counterparts.isEmpty() && actors.size() > 1;
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
                new Support.Learned(probability));
        boolean whole = !match.isAlone() || (object != null && definition.alone());
        boolean known = actors.stream().anyMatch(TriggerFitter::isKnown);
        boolean sure = Confidence.of(proposition, match) >= Confidence.LEAST_LEARNED;
        return whole && known && sure && !match.pairs().isEmpty() ? match : null;
    }

    /** Who is named by words that probably take that part. */
    private Collection<ActorMention> taking(int trigger, String type, Role role, double least) {
        Map<String, ActorMention> found = new LinkedHashMap<>();
        for (int word : named) {
            if (scores().role(trigger, type, word, role) >= least) {
                view.actorsAt(word)
                        .forEach(each -> found.putIfAbsent(each.actor().id(), each));
            }
        }
        return found.values();
    }

    private @Nullable Phrase object(int trigger, String type) {
        ToDoubleFunction<Integer> probability = word -> scores().role(trigger, type, word, Role.OBJECT);
        return IntStream.range(0, view.tree().size())
                .boxed()
                .filter(word -> probability.applyAsDouble(word) >= LEAST_ROLE)
                .max(Comparator.comparingDouble(probability))
                .map(word -> Phrases.nominal(view.tree(), word))
                .orElse(null);
    }
}
