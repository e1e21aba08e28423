package io.entente.extractor.proposition;

import io.entente.extractor.clause.Clause;
import io.entente.extractor.clause.Subject;
import io.entente.syntax.DependencyTree;
import org.jspecify.annotations.Nullable;

/** How often a proposition like this one is right, from how it was found and how long its sentence is. */
final class Confidence {

    private static final int LONG_SENTENCE = 25;
    private static final int VERY_LONG_SENTENCE = 40;

    private Confidence() {}

    static double of(Clause clause) {
        double confidence = 0.9 * kind(clause) * subject(clause.subject()) * length(clause.tree());
        return Math.round(confidence * 100) / 100.0;
    }

    private static double kind(Clause clause) {
        return switch (clause.predicate().kind()) {
            case VERB, COPULA -> 1;
            case ADJECTIVE -> 0.95;
            case NOUN, APPOSITION -> 0.85;
        };
    }

    private static double subject(@Nullable Subject subject) {
        if (subject == null) {
            return 0.8;
        }
        return switch (subject.origin()) {
            case OWN -> 1;
            case RELATIVE, POSSESSOR -> 0.92;
            case CONTROLLED, SHARED, MODIFIED -> 0.88;
            case ADJOINED -> 0.75;
        };
    }

    private static double length(DependencyTree tree) {
        if (tree.size() > VERY_LONG_SENTENCE) {
            return 0.85;
        }
        return tree.size() > LONG_SENTENCE ? 0.93 : 1;
    }
}
