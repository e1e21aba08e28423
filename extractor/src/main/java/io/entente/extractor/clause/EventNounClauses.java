package io.entente.extractor.clause;

import static io.entente.extractor.clause.Dependents.NONE;

import io.entente.extractor.clause.EventNouns.OfRole;
import io.entente.extractor.clause.Subject.Origin;
import io.entente.proposition.Argument;
import io.entente.proposition.Embedding;
import io.entente.proposition.Embedding.Link;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.proposition.Predicate.Kind;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads noun phrases that tell of an event as clauses: "Rome's attack on Veii", "talks between Rome and Veii", "Roman sanctions
 * against Veii"; with the participants that a light verb adds: "Rome imposed sanctions on Veii".
 */
final class EventNounClauses {

    private final EventNouns nouns;
    private final LightVerbs lightVerbs;

    EventNounClauses(EventNouns nouns, LightVerbs lightVerbs) {
        this.nouns = nouns;
        this.lightVerbs = lightVerbs;
    }

    /** The clause that the noun stands for; null if it tells of no event. */
    @Nullable
    Clause find(DependencyTree tree, int noun) {
        if (!Dependents.isUpos(tree, noun, Upos.NOUN) && !Dependents.isUpos(tree, noun, Upos.PROPN)) {
            return null;
        }
        Optional<OfRole> ofRole = nouns.ofRole(tree.token(noun).lemma());
        if (ofRole.isEmpty() || isModifier(tree, noun)) {
            return null;
        }
        LightVerbClause light = LightVerbClause.around(tree, noun, lightVerbs);
        List<Argument> arguments = new ArrayList<>();
        Subject subject = EventParticipants.named(tree, noun);
        if (subject == null && light != null) {
            subject = light.actor();
        }
        if (subject == null) {
            subject = EventParticipants.implied(tree, noun, ofRole.get());
        }
        EventArguments.add(tree, noun, subject, arguments);
        if (light != null) {
            light.addArguments(noun, subject, arguments);
        }
        arguments.sort(Comparator.comparingInt(argument -> argument.phrase().head()));
        return new Clause(tree, predicate(tree, noun, light), false, subject, null, arguments, embedding(tree, noun));
    }

    private static boolean isModifier(DependencyTree tree, int noun) {
        return switch (tree.baseRelation(noun)) {
            case "compound", "flat", "fixed", "amod", "case" -> true;
            default -> false;
        };
    }

    private static Predicate predicate(DependencyTree tree, int noun, @Nullable LightVerbClause light) {
        List<Integer> words = new ArrayList<>();
        words.add(noun);
        if (light == null) {
            return new Predicate(Kind.NOUN, noun, words, tree.token(noun).lemma());
        }
        words.addAll(VerbGroup.words(tree, light.verb()));
        return new Predicate(
                Kind.NOUN,
                noun,
                words.stream().distinct().sorted().toList(),
                tree.token(noun).lemma(),
                light.lemma());
    }

    private static @Nullable Embedding embedding(DependencyTree tree, int noun) {
        // a predicate noun is its own clause's head: "it was an attack on Veii"
        int governor = Heads.isClause(tree, noun) ? noun : Heads.governor(tree, noun);
        return governor == NONE ? null : new Embedding(governor, Link.NOMINAL);
    }

    /** A subject that a noun's modifier names. */
    static Subject possessor(Phrase phrase) {
        return new Subject(phrase, Origin.POSSESSOR);
    }
}
