package io.entente.extractor.statement;

import io.entente.extractor.clause.Dependents;
import io.entente.extractor.clause.LexicalClasses;
import io.entente.ontology.RelationDefinition;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Proposition;
import io.entente.statement.ActorMention;
import io.entente.syntax.DependencyTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds whom an act concerns by its object: "rejected <i>Rome's</i> call", "deplored <i>Roman</i> raids in Veii". */
final class Concerned {

    /** Where the object's owner is not the one concerned: who warns of Rome's plans may warn anybody. */
    private static final Set<String> UNCONCERNED = Set.of("WARNS", "VISITS", "HOSTS", "DISCUSSES", "MOBILIZES");

    /** Where the one concerned is found in what is intended: "is ready to send rifles to help <i>Rome</i>". */
    private static final Set<String> INTENDING =
            Set.of("AGREES_WITH", "THREATENS", "REQUESTS", "REJECTS", "CONCEDES_TO");

    /** Relations that take sides for or against what was done. */
    private static final Set<String> JUDGING = Set.of("CRITICIZES", "SUPPORTS", "OPPOSES");

    private static final Set<String> ANAPHORIC = Set.of("it", "this", "that", "which");

    private final RelationDefinition definition;
    private final SentenceView view;
    private final Ends ends;

    Concerned(RelationDefinition definition, SentenceView view, Ends ends) {
        this.definition = definition;
        this.view = view;
        this.ends = ends;
    }

    /**
     * Those whom it concerns by what was told before: "Rome accuses Veii of theft; Veii <i>denies this</i>", "regrets <i>it</i>", "over
     * the <i>objections</i> of Veii".
     *
     * @param content the clause that says what is denied; null if there is none
     */
    List<ActorMention> before(
            Proposition proposition,
            @Nullable Phrase object,
            @Nullable Proposition content,
            List<ActorMention> actors) {
        Set<String> sides = actors.stream().map(UnderstoodPartner::side).collect(Collectors.toSet());
        return told(proposition, object, content, sides).stream()
                .filter(each -> !sides.contains(UnderstoodPartner.side(each))
                        && SlotFiller.of(definition.counterparts(), List.of(each)))
                .toList();
    }

    private List<ActorMention> told(
            Proposition proposition, @Nullable Phrase object, @Nullable Proposition content, Set<String> sides) {
        int sentence = view.tree().sentence().span().begin();
        if (definition.type().name().equals("DENIES")) {
            // "denied having met the guest": whoever says so contradicts nobody whom the text names
            boolean open = content == null && (object == null || isTold(object));
            return open ? view.memory().claimants(sides, sentence) : List.of();
        }
        int verb = proposition.predicate().head();
        if (definition.type().name().equals("NEGOTIATES_WITH")
                && LexicalClasses.isIn("mediating", view.lemma(verb))
                && view.tree().baseRelation(verb).equals("acl")) {
            return ends.parties(view.tree().head(verb));
        }
        if (!Stances.has(definition.type())) {
            return List.of();
        }
        if (proposition.predicate().kind() == Predicate.Kind.NOUN) {
            return new Participants(view).inSpiteOf(proposition);
        }
        if (object != null && isTakenUpAct(object)) {
            return doers(proposition);
        }
        boolean anaphoric = object != null && ANAPHORIC.contains(view.lemma(object.head()));
        return anaphoric ? view.memory().concerned(sentence) : List.of();
    }

    /** "the <i>move</i>", "this <i>decision</i>": what somebody has just done, if nothing says whose it is. */
    private boolean isTakenUpAct(Phrase object) {
        DependencyTree tree = view.tree();
        return JUDGING.contains(definition.type().name())
                && LexicalClasses.isIn("resuming", view.lemma(object.head()))
                && new Participants(view).isTakenUp(object)
                && tree.dependents(object.head()).stream()
                        .noneMatch(word -> tree.baseRelation(word).equals("nmod")
                                || tree.baseRelation(word).equals("acl")
                                || tree.baseRelation(word).equals("amod"));
    }

    /** "<i>Rome</i> seized the ship, and Veii condemned the move": who acts in the clause before. */
    private List<ActorMention> doers(Proposition proposition) {
        DependencyTree tree = view.tree();
        int head = proposition.predicate().head();
        boolean joined = tree.baseRelation(head).equals("conj") && Dependents.has(tree, head, "cc");
        Proposition first = joined ? view.clauseAt(tree.head(head)) : null;
        Phrase subject = first == null ? null : first.subject();
        return subject == null
                ? List.of()
                : ends.acting(subject).stream()
                        .filter(each -> each.actor().country() != null)
                        .toList();
    }

    private boolean isKnown(Phrase phrase) {
        return ends.named(phrase).stream().anyMatch(each -> each.actor().country() != null);
    }

    /** "denies <i>the charge</i>", "denies <i>it</i>", but not "denies any part in the raid". */
    private boolean isTold(Phrase claim) {
        String lemma = view.lemma(claim.head());
        return ANAPHORIC.contains(lemma)
                || isKnown(claim)
                || LexicalClasses.isIn("resuming", lemma)
                || new Participants(view).isTakenUp(claim);
    }

    /**
     * Those whom it concerns, none of whom acts.
     *
     * @param object what the act is about
     * @param content the clause that says what is intended; null if there is none
     * @param actors who acts
     */
    List<ActorMention> by(Phrase object, @Nullable Proposition content, List<ActorMention> actors) {
        String type = definition.type().name();
        if (definition.eachObject()
                || UNCONCERNED.contains(type)
                || (definition.type().symmetric() && content == null)) {
            return List.of();
        }
        if (content != null && !INTENDING.contains(type)) {
            // "denied that it had attacked Rome" is not told to Rome
            return List.of();
        }
        if (type.equals("DENIES") && isKnown(object)) {
            // "armed the rebels, which it denies": nobody denies rebels, but who said so
            return List.of();
        }
        List<String> acting = actors.stream().map(each -> each.actor().id()).toList();
        List<ActorMention> named = ends.concerned(definition, object).stream()
                .filter(each -> !acting.contains(each.actor().id()))
                .toList();
        if (named.isEmpty() && WordSets.CLAIMS.contains(view.lemma(object.head()))) {
            named = view.speakersBefore(object.head());
        }
        if (named.isEmpty() && content != null) {
            named = ends.participants(definition, content, 1, acting);
        }
        return named.stream()
                .filter(each ->
                        !acting.contains(each.actor().id()) && SlotFiller.of(definition.counterparts(), List.of(each)))
                .toList();
    }
}
