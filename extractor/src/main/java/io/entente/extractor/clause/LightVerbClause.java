package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.proposition.Argument;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The light verb over an event noun and what it adds.
 *
 * @param tree the sentence
 * @param verb head of the verb's clause
 * @param role what the verb's subject is to the event
 */
record LightVerbClause(DependencyTree tree, int verb, LightVerbs.Role role) {

    /** The light verb whose object, oblique or passive subject the noun is; null if there is none. */
    static @Nullable LightVerbClause around(DependencyTree tree, int noun, LightVerbs verbs) {
        int first = Heads.firstConjunct(tree, noun);
        if (Dependents.has(tree, first, "cop")) {
            // "is in talks", "are under attack": the noun itself is the clause's head
            return of(tree, first, "be " + Dependents.markers(tree, first, "case"), verbs);
        }
        int verb = tree.head(first);
        if (verb == DependencyTree.ROOT || !Heads.isClause(tree, verb)) {
            return null;
        }
        String lemma = VerbGroup.lemma(tree, verb);
        boolean passive = Heads.isPassive(tree, verb);
        return switch (tree.relation(first)) {
            case "obj" -> passive || EndedConflicts.isOfOthers(tree, first, verb) ? null : of(tree, verb, lemma, verbs);
            case "nsubj:pass" -> of(tree, verb, lemma, verbs);
            case "nsubj" -> event(of(tree, verb, lemma + place(tree, verb), verbs));
            case "obl" -> of(tree, verb, lemma + " " + Dependents.markers(tree, first, "case"), verbs);
            default -> null;
        };
    }

    /** "take place" is one verb. */
    private static String place(DependencyTree tree, int verb) {
        int object = Dependents.first(tree, verb, "obj");
        return object != NONE && Dependents.lower(tree, object).equals("place") ? " place" : "";
    }

    private static @Nullable LightVerbClause event(@Nullable LightVerbClause clause) {
        return clause != null && clause.role == LightVerbs.Role.EVENT ? clause : null;
    }

    private static @Nullable LightVerbClause of(DependencyTree tree, int verb, String name, LightVerbs verbs) {
        return verbs.role(name)
                .map(role -> new LightVerbClause(tree, verb, role))
                .orElse(null);
    }

    /** Dictionary form of the verb; of a predicate noun, "is in talks", {@code be}. */
    String lemma() {
        return Dependents.has(tree, verb, "cop") ? "be" : VerbGroup.lemma(tree, verb);
    }

    /** Who acts: "<i>Rome</i> imposed sanctions"; "Veii came under attack <i>by Rome</i>". */
    @Nullable
    Subject actor() {
        boolean passive = Heads.isPassive(tree, verb);
        return switch (role) {
            case ACTOR, PARTICIPANT -> passive ? oblique("by") : SubjectFinder.find(tree, verb);
            case TARGET -> oblique("by") == null ? oblique("from") : oblique("by");
            case EVENT -> null;
        };
    }

    private @Nullable Subject oblique(String preposition) {
        for (int dependent : Dependents.all(tree, verb, "obl")) {
            if (Dependents.markers(tree, dependent, "case").equals(preposition)) {
                return EventNounClauses.possessor(Phrases.nominal(tree, dependent));
            }
        }
        return null;
    }

    /** Adds what the verb's clause says besides: "imposed sanctions <i>on Veii</i> <i>in May</i>". */
    void addArguments(int noun, @Nullable Subject actor, List<Argument> arguments) {
        int actorHead = actor == null ? NONE : actor.phrase().head();
        Subject subject = SubjectFinder.find(tree, verb);
        if (role == LightVerbs.Role.TARGET
                && subject != null
                && subject.phrase().head() != actorHead) {
            arguments.add(new Argument.DirectObject(subject.phrase()));
        }
        if (verb == Heads.firstConjunct(tree, noun)) {
            return;
        }
        for (Argument argument : ArgumentFinder.find(tree, verb)) {
            boolean participant = argument.phrase().head() != actorHead
                    && argument.phrase().head() != Heads.firstConjunct(tree, noun);
            if (participant && !(argument instanceof Argument.DirectObject)) {
                arguments.add(argument);
            }
        }
    }
}
