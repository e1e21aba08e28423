package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whom an act concerns though its clause does not say so: "Rome quarrels with Veii. Now Rome has <i>recalled its envoy</i>." */
final class UnderstoodPartner {

    private static final Set<String> REASONS = Set.of("after", "because", "as", "since");

    /** What is promised or regretted is often so before everybody, and not to or of whoever one had to do with before. */
    private static final Set<String> OPEN = Set.of("AGREES_WITH", "CRITICIZES");

    /** What one does to anybody: whom one had to do with before tells nothing of it. */
    private static final Set<String> UNTIED =
            Set.of("VISITS", "SELLS_TO", "ACCUSES", "SIGNS_WITH", "AGREES_WITH", "COERCES", "ATTACKS");

    private final RelationDefinition definition;
    private final SentenceView view;

    UnderstoodPartner(RelationDefinition definition, SentenceView view) {
        this.definition = definition;
        this.view = view;
    }

    /** With whom the actors were told to have to do last, nearby. */
    List<ActorMention> told(List<ActorMention> actors) {
        int at = view.tree().sentence().span().begin();
        return fitting(view.memory().partners(definition.type(), sides(actors), at));
    }

    /** Who was told nearby to have dealt a blow: "Caere attacked Veii. Rome condemned <i>the raid</i>". */
    List<ActorMention> behind(int blow, List<ActorMention> actors) {
        DependencyTree tree = view.tree();
        return fitting(view.memory()
                .deeds()
                .doers(
                        ActKinds.of(view.lemma(blow)).orElseGet(ActKinds::violence),
                        sides(actors),
                        tree.sentence().span(),
                        tree.token(blow).token().span().begin()));
    }

    /** Those, or whoever is named below the predicate; for an act of violence those alone, since a name nearby is often just where it was told. */
    List<ActorMention> of(Proposition proposition, List<ActorMention> actors) {
        List<ActorMention> told = OPEN.contains(definition.type().name()) ? List.of() : told(actors);
        boolean violent = "ASSAULT".equals(definition.type().plover());
        return told.isEmpty() && !violent ? below(proposition.predicate().head(), sides(actors)) : told;
    }

    /** "rejected a call for the troops to be sent <i>to Veii</i>": whoever is named first, however deep. */
    private List<ActorMention> below(int head, Set<String> sides) {
        DependencyTree tree = view.tree();
        for (int word = head + 1; word < tree.size(); word++) {
            List<ActorMention> named = isBelow(tree, word, head) ? others(view.actorsAt(word), sides) : List.of();
            if (!named.isEmpty() && !fitting(named).isEmpty()) {
                return named;
            }
        }
        return List.of();
    }

    /**
     * Those of the partners who can be meant: whoever the sentence does not name is understood by a verb, and only where the
     * sentence does not name others enough.
     */
    List<ActorMention> plausible(
            Proposition proposition, @Nullable Phrase object, List<ActorMention> partners, List<ActorMention> actors) {
        if (partners.isEmpty()) {
            return partners;
        }
        Set<String> others = others(actors);
        boolean open = isVerb(proposition) && others.size() < 2;
        return partners.stream()
                .filter(each -> others.contains(side(each)) || (open && isTied(object, each, actors)))
                .toList();
    }

    /** Whether it is that partner's, like the mill in "Rome shelled a mill in Veii. Later it denied having shelled <i>the mill</i>". */
    private boolean isTied(@Nullable Phrase object, ActorMention partner, List<ActorMention> actors) {
        return !UNTIED.contains(definition.type().name())
                || (object != null
                        && view.memory()
                                .isTold(definition.type(), sides(actors), side(partner), view.lemma(object.head())));
    }

    private static boolean isVerb(Proposition proposition) {
        return proposition.predicate().kind() == Predicate.Kind.VERB;
    }

    /** The sides that the sentence names, other than who acts. */
    private Set<String> others(List<ActorMention> actors) {
        Set<String> named = new LinkedHashSet<>();
        for (int word = 0; word < view.tree().size(); word++) {
            view.actorsAt(word).stream()
                    .filter(each -> each.actor().country() != null)
                    .forEach(each -> named.add(side(each)));
        }
        named.removeAll(sides(actors));
        return named;
    }

    private boolean isBelow(DependencyTree tree, int word, int head) {
        Ends ends = new Ends(view);
        int above = word;
        boolean said = false;
        while (above != DependencyTree.ROOT && above != head) {
            if (tree.baseRelation(above).equals("advcl") && !isReason(tree, above)) {
                // "refused, citing its commitments in Veii"
                return false;
            }
            said |= tree.baseRelation(above).equals("ccomp");
            if (isOtherClause(tree, above, said)) {
                return false;
            }
            above = tree.head(above);
            if (above != DependencyTree.ROOT && above != head && ends.isForeignBlow(definition, above)) {
                // "rejected a call for sanctions on Veii" is not against Veii
                return false;
            }
        }
        return above == head;
    }

    /** "deplored the raid, but <i>Veii</i> did not", "deplored the raid, but said that <i>Veii</i> had cause": of others than "refused and warned <i>Veii</i>". */
    private boolean isOtherClause(DependencyTree tree, int word, boolean said) {
        boolean beside = tree.baseRelation(word).equals("conj")
                || tree.baseRelation(word).equals("parataxis");
        return beside && view.clauseAt(word) != null && (said || Dependents.has(tree, word, "nsubj"));
    }

    /** "recalled its envoy <i>after</i> Veii had bombed the port". */
    private static boolean isReason(DependencyTree tree, int clause) {
        return tree.dependents(clause).stream()
                .anyMatch(word -> tree.baseRelation(word).equals("mark")
                        && REASONS.contains(tree.token(word).lemma()));
    }

    private List<ActorMention> fitting(List<ActorMention> mentions) {
        return SlotFiller.of(definition.counterparts(), mentions) ? mentions : List.of();
    }

    private static List<ActorMention> others(List<ActorMention> mentions, Set<String> sides) {
        return mentions.stream()
                .filter(each -> each.actor().country() != null && !sides.contains(side(each)))
                .toList();
    }

    private static Set<String> sides(List<ActorMention> actors) {
        Set<String> sides = new LinkedHashSet<>();
        actors.forEach(actor -> sides.add(side(actor)));
        return sides;
    }

    /** The country or body that somebody stands for, else himself. */
    static String side(ActorMention mention) {
        String country = mention.actor().country();
        return country == null ? mention.actor().id() : country;
    }
}
