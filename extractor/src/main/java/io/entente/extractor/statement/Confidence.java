package io.entente.extractor.statement;

import io.entente.ontology.Trigger.Outcome;
import io.entente.proposition.Proposition;
import io.entente.statement.Statement;
import java.util.Set;

/**
 * How often statements like this one are right: by what the trigger's match rests on, and how probable the network of events finds it.
 * The weights are those of a logistic regression over gold statements, also of texts that no rule was written for;
 * docs/results/statements.md says how often statements of each band of confidence are right.
 */
final class Confidence {

    /** Titles and memberships, which take no trigger. */
    static final double STRUCTURAL = 0.9;

    /** A bond that a noun takes for granted: "its allies". */
    static final double BOND = 0.65;

    /** Of what is less sure, one in seven is right: no more is told of it than why. */
    private static final double LEAST_TOLD = 0.22;

    /** Of less sure deeds that seem to concern nobody one in ten is right: whom they concern was missed. */
    private static final double LEAST_TOLD_ALONE = 0.4;

    /** PLOVER types of acts that may well concern nobody, most of them of words: "called for a truce", "will host a summit". */
    private static final Set<String> OPEN =
            Set.of("SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "CONSULT");

    private static final double INDIRECT = 0.9;
    private static final double WITHOUT_COUNTERPART = 0.55;
    private static final double UNKNOWN_COUNTERPART = 0.35;
    private static final double TOLD_EARLIER = 0.7;
    private static final double UNDERSTOOD = 0.6;
    private static final int SURE_SCORE = 10;
    private static final double VAGUE = 0.85;

    private static final double LEAST = -2.2;
    private static final double FITS = 3.4;
    private static final double SEEN = 1.25;

    private static final double LEAST_LEARNED = -2.2;
    private static final double LEARNED = 4.8;

    private Confidence() {}

    /** @param seen how probable the network of events finds the same, from 0 to 1 */
    static double of(Proposition proposition, Fit.Match match, double seen) {
        return probability(LEAST + FITS * fit(proposition, match) + SEEN * seen);
    }

    /** @param probability of the type and both ends, multiplied, as the network of events sees them */
    static double learned(double probability) {
        return probability(LEAST_LEARNED + LEARNED * probability);
    }

    /** Whether a statement that a trigger's match gives is told at all. */
    static boolean isTold(Fit.Match match, Statement statement) {
        boolean lone = statement.counterpart() == null
                && match.trigger().outcome() != Outcome.ALONE
                && !OPEN.contains(String.valueOf(statement.type().plover()));
        return statement.confidence() >= (lone ? LEAST_TOLD_ALONE : LEAST_TOLD);
    }

    private static double probability(double evidence) {
        return Math.round(100 / (1 + Math.exp(-evidence))) / 100.0;
    }

    /** From 0 to 1, how well the trigger fits. */
    private static double fit(Proposition proposition, Fit.Match match) {
        double confidence = proposition.confidence() * Math.pow(INDIRECT, match.indirect());
        if (match.counterparts().isEmpty() && !match.mutual()) {
            confidence *= WITHOUT_COUNTERPART;
        }
        if (match.counterparts().stream().anyMatch(mention -> mention.actor().country() == null)) {
            confidence *= UNKNOWN_COUNTERPART;
        }
        confidence *= switch (match.naming()) {
            case CLAUSE -> 1;
            case EARLIER -> TOLD_EARLIER;
            case UNDERSTOOD -> UNDERSTOOD;
        };
        if (match.score() < SURE_SCORE) {
            confidence *= VAGUE;
        }
        return confidence;
    }
}
