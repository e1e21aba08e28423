package io.entente.extractor.clause;

import io.entente.proposition.Argument;
import io.entente.proposition.Embedding;
import io.entente.proposition.Phrase;
import io.entente.proposition.Predicate;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate with its subject and its arguments as the grammar has them: the subject of a passive is the one acted upon.
 *
 * @param tree the sentence
 * @param predicate what is said
 * @param passive whether the predicate is a passive, reduced ones included: "the bridge <i>built by Rome</i>"
 * @param subject the grammatical subject; null if the sentence names none
 * @param agent who acts in a passive: "built <i>by Rome</i>"
 * @param arguments the rest, in order of the sentence
 * @param embedding the clause around it; null for a main clause
 */
public record Clause(
        DependencyTree tree,
        Predicate predicate,
        boolean passive,
        @Nullable Subject subject,
        @Nullable Phrase agent,
        List<Argument> arguments,
        @Nullable Embedding embedding) {

    public Clause {
        arguments = List.copyOf(arguments);
    }
}
