package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.Phrases;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.RelationType;
import io.entente.ontology.Role;
import io.entente.ontology.Trigger.Outcome;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what no trigger fits and the network of events is sure of: "threw its weight behind Veii". */
final class LearnedStatements {

    /** How probable type and both ends have to be, multiplied. */
    private static final double LEAST = 0.3;

    private static final double LEAST_OBJECT = 0.35;

    private static final Set<String> EXCEPTING =
            Set.of("not", "never", "no", "without", "except", "unlike", "rather", "instead", "neither", "nor");

    private static final Set<String> GIVING = Set.of("AIDS", "SUPPLIES", "SELLS_TO", "INVESTS_IN");

    /** What they name beside them is not said to its subject. */
    private static final Set<String> ABOUT_OTHERS = Set.of("WARNS", "DENIES");

    private static final Set<String> ORIGINS = Set.of("from", "out");

    private final Ontology ontology;

    LearnedStatements(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The statements that are missing among those told.
     *
     * @param events what the network makes of the sentence
     * @param claims what triggers found in it
     * @param told all that was found in it
     */
    List<Statement> find(
            StatementBuilder builder,
            SentenceView view,
            EventAgreement events,
            SentenceClaims claims,
            List<Statement> told) {
        List<Named> named = named(view);
        named.removeIf(each -> isExcepted(view, each.word));
        if (named.stream()
                        .map(each -> UnderstoodPartner.side(each.actor))
                        .distinct()
                        .count()
                < 2) {
            return List.of();
        }
        Map<String, Learned> best = new LinkedHashMap<>();
        for (int trigger = 0; trigger < view.tree().size(); trigger++) {
            RelationDefinition definition = definition(events.scores(), trigger);
            if (definition == null) {
                continue;
            }
            for (Proposition proposition : acts(view, trigger)) {
                if (isOfNotDoing(definition, proposition)) {
                    continue;
                }
                for (Named actor : allowed(definition.actors(), named)) {
                    for (Named counterpart : allowed(definition.counterparts(), named)) {
                        double probability =
                                probability(events.scores(), trigger, definition.type(), actor, counterpart);
                        Learned learned = new Learned(
                                proposition, trigger, definition, actor.actor, counterpart.actor, probability);
                        if (probability >= LEAST
                                && told.stream().noneMatch(learned::isToldBy)
                                && !isOnlyCommented(view, proposition, actor.actor)
                                && !isOfBlow(view, definition, counterpart.word, trigger)
                                && !isOrigin(view, definition, counterpart.word)
                                && !isSpokenOf(view, definition, trigger, counterpart.word)
                                && !claims.settle(learned, events)) {
                            best.merge(learned.claim(), learned, Learned::likelier);
                        }
                    }
                }
            }
        }
        List<Statement> found = new ArrayList<>();
        best.values().forEach(each -> found.add(builder.learned(each, object(view, events.scores(), each))));
        return found;
    }

    /** The type that the word expresses most probably, if it does so probably enough. */
    private @Nullable RelationDefinition definition(EventScores scores, int word) {
        String type = scores.type(word);
        return type.equals(EventFinder.NO_RELATION) || scores.type(word, type) < LEAST
                ? null
                : ontology.definition(type)
                        .filter(each -> !each.type().structural())
                        .orElse(null);
    }

    /** The propositions of the word; of one that heads none, "with the <i>blessing</i> of Veii", the clause that it stands in. */
    private static List<Proposition> acts(SentenceView view, int trigger) {
        List<Proposition> own = headedBy(view, trigger);
        if (!own.isEmpty() || isExcepted(view, trigger)) {
            return own;
        }
        int above = view.tree().head(trigger);
        while (above != DependencyTree.ROOT && headedBy(view, above).isEmpty()) {
            above = view.tree().head(above);
        }
        return above == DependencyTree.ROOT ? List.of() : headedBy(view, above);
    }

    private static List<Proposition> headedBy(SentenceView view, int word) {
        return view.propositions().stream()
                .filter(each -> each.predicate().head() == word)
                .toList();
    }

    private record Named(int word, ActorMention actor) {}

    /** Those whose country is known. */
    private static List<Named> named(SentenceView view) {
        List<Named> named = new ArrayList<>();
        for (int word = 0; word < view.tree().size(); word++) {
            for (ActorMention each : view.actorsAt(word)) {
                if (each.actor().country() != null) {
                    named.add(new Named(word, each));
                }
            }
        }
        return named;
    }

    /** "to Veii, <i>not to Caere</i>", "without Caere": the network does not see that it is left out. */
    private static boolean isExcepted(SentenceView view, int word) {
        List<Integer> dependents = view.tree().dependents(word);
        int begin = dependents.isEmpty() ? word : Math.min(word, dependents.getFirst());
        for (int before = word - 1; before >= Math.max(0, begin - 2); before--) {
            if (view.tree().token(before).upos() == Upos.VERB) {
                return false;
            }
            if (EXCEPTING.contains(Dependents.lower(view.tree(), before))) {
                return true;
            }
        }
        return false;
    }

    /** "<i>skipped</i> a visit": of such a verb a trigger of the type says that the act is not done. */
    private static boolean isOfNotDoing(RelationDefinition definition, Proposition proposition) {
        return definition.triggers().stream()
                .anyMatch(trigger -> trigger.outcome() == Outcome.DENIED
                        && trigger.heads().contains(proposition.predicate().lemma()));
    }

    private static List<Named> allowed(List<String> kinds, List<Named> named) {
        return named.stream()
                .filter(each -> SlotFiller.of(kinds, List.of(each.actor)))
                .toList();
    }

    /** "backed the <i>strikes</i> on Veii", "voiced support for the <i>strikes</i>": who backs them strikes nobody. */
    private static boolean isOnlyCommented(SentenceView view, Proposition act, ActorMention actor) {
        Embedding embedding = act.embedding();
        return act.subject() == null
                && embedding != null
                && (isCommentBy(view, embedding.governor(), actor)
                        || isCommentBy(view, view.tree().head(act.predicate().head()), actor));
    }

    private static boolean isCommentBy(SentenceView view, int word, ActorMention actor) {
        if (word == DependencyTree.ROOT || !LexicalClasses.isIn("stance", view.lemma(word))) {
            return false;
        }
        Proposition clause = view.clauseAt(word);
        Proposition stance = clause == null ? view.eventAt(word) : clause;
        Phrase subject = stance == null ? null : stance.subject();
        return subject != null && isAmong(actor, new Ends(view).named(subject));
    }

    private static boolean isAmong(ActorMention one, List<ActorMention> some) {
        String side = UnderstoodPartner.side(one);
        return some.stream().map(UnderstoodPartner::side).anyMatch(side::equals);
    }

    /** "backed the strikes on <i>Veii</i>": for or against those who strike, and not Veii. */
    private static boolean isOfBlow(SentenceView view, RelationDefinition definition, int word, int trigger) {
        Ends ends = new Ends(view);
        return IntStream.range(trigger + 1, word)
                .anyMatch(between -> view.tree().head(between) == trigger && ends.isForeignBlow(definition, between));
    }

    /** "flew the refugees <i>out of Veii</i>": whence, and not whom it helps. */
    private static boolean isOrigin(SentenceView view, RelationDefinition definition, int word) {
        return GIVING.contains(definition.type().name()) && ORIGINS.contains(view.preposition(word));
    }

    /** "warned that <i>Veii</i> could join": of Veii, and not it. */
    private static boolean isSpokenOf(SentenceView view, RelationDefinition definition, int trigger, int word) {
        return ABOUT_OTHERS.contains(definition.type().name())
                && view.propositions().stream()
                        .anyMatch(each -> each.embedding() != null
                                && each.embedding().governor() == trigger
                                && each.subject() != null
                                && each.subject().head() == word);
    }

    private static double probability(
            EventScores scores, int trigger, RelationType type, Named actor, Named counterpart) {
        boolean same = actor.word == counterpart.word
                || UnderstoodPartner.side(actor.actor).equals(UnderstoodPartner.side(counterpart.actor));
        return same
                ? 0
                : scores.type(trigger, type.name())
                        * scores.role(trigger, type.name(), actor.word, Role.ACTOR)
                        * scores.role(trigger, type.name(), counterpart.word, Role.COUNTERPART);
    }

    private static @Nullable Phrase object(SentenceView view, EventScores scores, Learned learned) {
        int trigger = learned.trigger;
        String type = learned.definition.type().name();
        return IntStream.range(0, view.tree().size())
                .filter(word -> word != trigger && scores.role(trigger, type, word, Role.OBJECT) >= LEAST_OBJECT)
                .boxed()
                .max(Comparator.comparingDouble(word -> scores.role(trigger, type, word, Role.OBJECT)))
                .map(word -> Phrases.nominal(view.tree(), word))
                .orElse(null);
    }

    /**
     * What the network is sure of.
     *
     * @param proposition says how sure the text is, and who says so
     * @param trigger the word that tells of it
     */
    record Learned(
            Proposition proposition,
            int trigger,
            RelationDefinition definition,
            ActorMention actor,
            ActorMention counterpart,
            double probability) {

        /** The words that tell of it: the whole predicate if the word heads it. */
        List<Integer> words() {
            return proposition.predicate().head() == trigger
                    ? proposition.predicate().words()
                    : List.of(trigger);
        }

        private String claim() {
            String from = UnderstoodPartner.side(actor);
            String to = UnderstoodPartner.side(counterpart);
            boolean turned = definition.type().symmetric() && from.compareTo(to) > 0;
            return definition.type().name() + ' ' + (turned ? to + ' ' + from : from + ' ' + to);
        }

        private Learned likelier(Learned other) {
            return other.probability > probability ? other : this;
        }

        private boolean isToldBy(Statement statement) {
            ActorMention to = statement.counterpart();
            return to != null
                    && statement.type().equals(definition.type())
                    && new Learned(proposition, trigger, definition, statement.actor(), to, probability)
                            .claim()
                            .equals(claim());
        }
    }
}
