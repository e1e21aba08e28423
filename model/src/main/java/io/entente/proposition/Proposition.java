package io.entente.proposition;

import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says, or one noun phrase that tells of an event, before any ontology. Coordinated participants are one
 * phrase each ({@link Phrase#members()}): "Rome and Tunis held talks" is one proposition.
 *
 * @param tree the sentence that all word numbers are of
 * @param subject the logical subject: the agent of a passive, who shares, controls or antecedes an unexpressed subject;
 *     null if the sentence names none
 * @param predicate the relation phrase
 * @param arguments the rest, in order of the sentence
 * @param polarity negation of this clause and of those above it taken together
 * @param certainty modality of this clause and of those above it taken together
 * @param tense when it lies
 * @param cues the words, here or in clauses above, that deny it or make it less sure, in order of the sentence
 * @param attribution who is said to claim it; null for the article's own voice
 * @param embedding the clause that this one stands in; null for a main clause
 * @param confidence from 0 to 1: how often propositions like this one are right
 */
public record Proposition(
        DependencyTree tree,
        @Nullable Phrase subject,
        Predicate predicate,
        List<Argument> arguments,
        Polarity polarity,
        Certainty certainty,
        Tense tense,
        List<Integer> cues,
        @Nullable Attribution attribution,
        @Nullable Embedding embedding,
        double confidence) {

    public Proposition {
        arguments = List.copyOf(arguments);
        cues = List.copyOf(cues);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies between 0 and 1, not at " + confidence);
        }
    }
}
