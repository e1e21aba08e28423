package io.entente.extractor.proposition;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.ClauseFinder;
import io.entente.extractor.clause.LightVerbs;
import io.entente.extractor.clause.MendedTree;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the parsed sentences of an article into propositions. Holds no state between articles; may be shared by threads. */
public final class PropositionExtractor {

    private final ClauseFinder clauses;
    private final Veridicality veridicality;
    private final SpeakerFinder speakers;

    private PropositionExtractor(ClauseFinder clauses, Veridicality veridicality, SpeakerFinder speakers) {
        this.clauses = clauses;
        this.veridicality = veridicality;
        this.speakers = speakers;
    }

    /** With the word lists that ship with it. */
    public static PropositionExtractor standard() {
        return new PropositionExtractor(
                ClauseFinder.standard(),
                new Veridicality(CueTable.standard(), LightVerbs.standard()),
                new SpeakerFinder(SpeechWords.standard()));
    }

    /** The propositions of an article in order of its sentences, within a sentence in order of their predicates. */
    public List<Proposition> extract(List<MendedTree> sentences) {
        List<DependencyTree> trees = sentences.stream().map(MendedTree::again).toList();
        AttributionFinder attributions = new AttributionFinder(speakers, trees);
        List<Proposition> propositions = new ArrayList<>();
        for (int number = 0; number < trees.size(); number++) {
            for (Clause clause : clauses.findMended(trees.get(number))) {
                propositions.add(proposition(clause, sentences.get(number).once(), number, attributions));
            }
        }
        return propositions;
    }

    private Proposition proposition(
            Clause clause, DependencyTree sentence, int number, AttributionFinder attributions) {
        DependencyTree tree = clause.tree();
        int head = clause.predicate().head();
        Reality reality = veridicality.of(tree, head);
        return new Proposition(
                sentence,
                actor(clause),
                clause.predicate(),
                arguments(clause),
                reality.polarity(),
                reality.certainty(),
                TenseFinder.of(clause, reality.certainty()),
                reality.cues().stream().distinct().sorted().toList(),
                attributions.of(tree, number, head),
                clause.embedding(),
                Confidence.of(clause));
    }

    private static @Nullable Phrase actor(Clause clause) {
        if (clause.passive()) {
            return clause.agent();
        }
        return clause.subject() == null ? null : clause.subject().phrase();
    }

    /** In a passive the subject is what the verb acts on: the one given to if there is an object besides. */
    private static List<Argument> arguments(Clause clause) {
        if (!clause.passive() || clause.subject() == null) {
            return clause.arguments();
        }
        Phrase subject = clause.subject().phrase();
        boolean object = clause.arguments().stream().anyMatch(Argument.DirectObject.class::isInstance);
        List<Argument> arguments = new ArrayList<>();
        arguments.add(object ? new Argument.IndirectObject(subject) : new Argument.DirectObject(subject));
        arguments.addAll(clause.arguments());
        return arguments;
    }
}
