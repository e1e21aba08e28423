package io.entente.extractor.statement;

import io.entente.extractor.clause.Phrases;
import io.entente.extractor.event.EventFinder;
import io.entente.extractor.event.EventScores;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationDefinition;
import io.entente.ontology.RelationType;
import io.entente.ontology.Role;
import io.entente.ontology.Trigger.Outcome;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.statement.Statement;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what no trigger fits and the network of events is sure of: "threw its weight behind Veii". */
final class LearnedStatements {

    /** How probable type and both ends have to be, multiplied. */
    private static final double LEAST = 0.3;

    private static final double LEAST_OBJECT = 0.35;

    private final Ontology ontology;

    LearnedStatements(Ontology ontology) {
        this.ontology = ontology;
    }

    /**
     * The statements that are missing among those told; claims that they contradict learn that they are outdone.
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
        if (!areTwo(view, named)) {
            return List.of();
        }
        Bystanders bystanders = new Bystanders(view);
        Standing standing = new Standing(view);
        Map<String, Learned> best = new LinkedHashMap<>();
        for (Learned learned : probable(view, events.scores(), named, standing)) {
            if (told.stream().noneMatch(learned::isToldBy)
                    && !bystanders.isOne(learned)
                    && !claims.settle(learned, events)) {
                best.merge(learned.claim(), learned, Learned::likelier);
            }
        }
        List<Statement> found = new ArrayList<>();
        List<Learned> likely = List.copyOf(best.values());
        for (Learned each : likely) {
            if (likely.stream().anyMatch(other -> isRival(view, each, other))) {
                continue;
            }
            found.add(builder.learned(each, object(view, events.scores(), each)));
            claims.outdo(each, events);
        }
        return found;
    }

    /** Whether one who is named can act on another: the network is asked about no other sentence. */
    static boolean isAsked(SentenceView view) {
        return areTwo(view, named(view));
    }

    private static boolean areTwo(SentenceView view, List<Named> named) {
        Standing standing = new Standing(view);
        return named.stream().anyMatch(one -> named.stream().anyMatch(other -> standing.areTwo(one, other)));
    }

    /** All that the network finds probable enough, word by word. */
    private List<Learned> probable(SentenceView view, EventScores scores, List<Named> named, Standing standing) {
        List<Learned> probable = new ArrayList<>();
        for (int trigger = 0; trigger < view.tree().size(); trigger++) {
            RelationDefinition definition = definition(scores, trigger);
            if (definition == null) {
                continue;
            }
            List<Proposition> acts = acts(view, trigger).stream()
                    .filter(act -> !isOfNotDoing(definition, act))
                    .toList();
            for (Named actor : allowed(definition.actors(), named)) {
                for (Named counterpart : allowed(definition.counterparts(), named)) {
                    double least = isOneOf(view, definition, actor, counterpart)
                            ? Standing.NEVER
                            : standing.least(definition, actor, counterpart);
                    double probability = least == Standing.NEVER
                            ? 0
                            : probability(scores, trigger, definition.type(), actor, counterpart);
                    if (probability >= least) {
                        for (Proposition act : acts) {
                            probable.add(new Learned(
                                    act,
                                    trigger,
                                    definition,
                                    actor.actor,
                                    counterpart.actor,
                                    actor.word,
                                    counterpart.word,
                                    probability));
                        }
                    }
                }
            }
        }
        return probable;
    }

    /** "Rome and Caere left, and Veii warned <i>them</i>": who is one of them did not warn the others. */
    private static boolean isOneOf(SentenceView view, RelationDefinition definition, Named actor, Named counterpart) {
        return !definition.type().symmetric()
                && actor.word != counterpart.word
                && (isAmong(actor.actor, view.actorsAt(counterpart.word))
                        || isAmong(counterpart.actor, view.actorsAt(actor.word)));
    }

    private static boolean isAmong(ActorMention one, List<ActorMention> several) {
        return several.size() > 1
                && several.stream()
                        .anyMatch(each -> each.actor().id().equals(one.actor().id()));
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

    /** The propositions of the word; of one that heads none, "won <i>assurances</i> from Veii", the clause that it stands in. */
    private static List<Proposition> acts(SentenceView view, int trigger) {
        List<Proposition> own = headedBy(view, trigger);
        if (!own.isEmpty() || new Bystanders(view).isExcepted(trigger)) {
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

    /** A word that means somebody whose country is known. */
    record Named(int word, ActorMention actor) {}

    /** Those whose country is known, and who are not left out. */
    private static List<Named> named(SentenceView view) {
        List<Named> named = new ArrayList<>();
        Bystanders bystanders = new Bystanders(view);
        for (int word = 0; word < view.tree().size(); word++) {
            for (ActorMention each : view.actorsAt(word)) {
                if (each.actor().country() != null && !bystanders.isExcepted(word)) {
                    named.add(new Named(word, each));
                }
            }
        }
        return named;
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

    private static double probability(
            EventScores scores, int trigger, RelationType type, Named actor, Named counterpart) {
        return scores.type(trigger, type.name())
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

    /** "<i>Rome</i> angered Caere by letting Veii go": not both let it go, since they are not named together, but the likelier one. */
    private static boolean isRival(SentenceView view, Learned one, Learned other) {
        if (one.trigger != other.trigger
                || other.probability <= one.probability
                || !one.definition.equals(other.definition)) {
            return false;
        }
        String from = UnderstoodPartner.side(one.actor);
        String to = UnderstoodPartner.side(one.counterpart);
        boolean sameFrom = from.equals(UnderstoodPartner.side(other.actor));
        boolean sameTo = to.equals(UnderstoodPartner.side(other.counterpart));
        return (sameTo && !sameFrom && !areTogether(view, one.beginning, other.beginning))
                || (sameFrom && !sameTo && !areTogether(view, one.end, other.end));
    }

    private static boolean areTogether(SentenceView view, int one, int other) {
        return one == other || top(view, one) == top(view, other);
    }

    private static int top(SentenceView view, int word) {
        int at = word;
        while (view.tree().baseRelation(at).equals("conj")) {
            at = view.tree().head(at);
        }
        return at;
    }

    /** Who does what to whom, whatever else is said of it. */
    private static String claim(RelationType type, ActorMention actor, ActorMention counterpart) {
        String from = UnderstoodPartner.side(actor);
        String to = UnderstoodPartner.side(counterpart);
        boolean turned = type.symmetric() && from.compareTo(to) > 0;
        return type.name() + ' ' + (turned ? to + ' ' + from : from + ' ' + to);
    }

    /**
     * What the network finds probable.
     *
     * @param proposition says how sure the text is, and who says so
     * @param trigger the word that tells of it
     * @param end the word that means the counterpart
     * @param probability of the type and both ends, multiplied
     */
    record Learned(
            Proposition proposition,
            int trigger,
            RelationDefinition definition,
            ActorMention actor,
            ActorMention counterpart,
            int beginning,
            int end,
            double probability) {

        /** The words that tell of it: the whole predicate if the word heads it. */
        List<Integer> words() {
            return proposition.predicate().head() == trigger
                    ? proposition.predicate().words()
                    : List.of(trigger);
        }

        private String claim() {
            return LearnedStatements.claim(definition.type(), actor, counterpart);
        }

        private Learned likelier(Learned other) {
            return other.probability > probability ? other : this;
        }

        private boolean isToldBy(Statement statement) {
            ActorMention to = statement.counterpart();
            return to != null
                    && LearnedStatements.claim(statement.type(), statement.actor(), to)
                            .equals(claim());
        }
    }
}
