package io.entente.proposition;

import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one clause says, or one noun phrase that tells of an event, before any ontology.
 *
 * @param tree the sentence that all word numbers are of
 * @param subject the logical subject: the agent of a passive; null if the clause names none
 * @param predicate the relation phrase
 * @param arguments the rest, in order of the sentence
 * @param polarity negation of this clause and of those above it taken together
 * @param certainty modality of this clause and of those above it taken together
 * @param tense when it lies
 * @param attribution who is said to claim it; null for the article's own voice
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
        @Nullable Attribution attribution,
        double confidence) {

    public Proposition {
        arguments = List.copyOf(arguments);
    }
}
