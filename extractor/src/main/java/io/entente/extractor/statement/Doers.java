package io.entente.extractor.statement;

import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whom it concerns if somebody takes a stance on an act and not on an actor: "Rome raided Veii. Caere condemned <i>the raid</i>". It is
 * whoever did it; nobody takes a stance on himself.
 */
final class Doers {

    /** Kinds of acts that a stance is taken on, where whoever did them is meant at least half of the time. */
    private static final Map<String, Set<String>> KINDS = Map.of(
            "CRITICIZES",
            Set.of("violence", "measure", "leaving", "journey", "test", "demand", "offer", "charge", "deed"),
            "SUPPORTS",
            Set.of("violence", "measure", "leaving", "journey", "test", "demand", "offer", "deed"),
            "REJECTS",
            Set.of("demand", "offer", "deed"),
            "AGREES_WITH",
            Set.of("demand", "offer"),
            "DENIES",
            Set.of("charge"));

    /** What may stand by a noun that says no more than that somebody reacts: "voiced <i>grave</i> concern". */
    private static final Set<String> LOOSE = Set.of("amod", "det", "punct", "advmod", "conj", "cc");

    private final RelationDefinition definition;
    private final SentenceView view;

    Doers(RelationDefinition definition, SentenceView view) {
        this.definition = definition;
        this.view = view;
    }

    /** Who did what the phrase takes up. */
    List<ActorMention> of(Proposition proposition, Phrase act, List<ActorMention> actors) {
        Set<String> kinds = KINDS.getOrDefault(definition.type().name(), Set.of());
        boolean takenUp = act.members().size() == 1 && new Participants(view).isTakenUp(act) && isBare(act.head());
        return kinds.isEmpty() || !takenUp
                ? List.of()
                : ActKinds.of(view.lemma(act.head()))
                        .filter(kind -> kinds.contains(kind.name()))
                        .map(kind -> doers(kind, proposition, actors))
                        .orElse(List.of());
    }

    /** Who did what somebody reacts to without saying what it is: "Rome raided Veii. Caere <i>voiced concern</i>". */
    List<ActorMention> ofAny(Proposition proposition, Phrase reaction, List<ActorMention> actors) {
        DependencyTree tree = view.tree();
        boolean open = definition.type().name().equals("CRITICIZES")
                && reaction.members().size() == 1
                && WordSets.REACTIONS.contains(view.lemma(reaction.head()))
                && tree.dependents(reaction.head()).stream().allMatch(word -> LOOSE.contains(tree.baseRelation(word)))
                && Part.of(proposition).stream()
                        .allMatch(part -> part.phrase().head() == reaction.head() || view.isTime(part.phrase()));
        return open ? doers(ActKinds.any(), proposition, actors) : List.of();
    }

    private List<ActorMention> doers(ActKinds.Kind kind, Proposition proposition, List<ActorMention> actors) {
        Set<String> sides = new LinkedHashSet<>();
        actors.forEach(each -> sides.add(UnderstoodPartner.side(each)));
        int verb = proposition.predicate().head();
        List<ActorMention> doers = view.memory()
                .deeds()
                .doers(
                        kind,
                        sides,
                        view.tree().sentence().span(),
                        view.tree().token(verb).token().span().begin());
        return SlotFiller.only(definition.counterparts(), doers);
    }

    /** Whether nobody is named within the phrase: "the <i>raid on Veii</i>" may be anybody's, whom the article has not told of. */
    private boolean isBare(int noun) {
        DependencyTree tree = view.tree();
        return view.actorsAt(noun).isEmpty()
                && tree.dependents(noun).stream()
                        .allMatch(word -> !tree.relation(word).equals("nmod:poss") && isBare(word));
    }
}
