package io.entente.extractor.statement;

import io.entente.proposition.Proposition;

/**
 * How often statements like this one are right: by what the trigger's match rests on, and whether the network of events sees the same.
 * The weights are those of a logistic regression over gold statements; docs/results/statements.md says how often statements of each band of
 * confidence are right.
 */
final class Confidence {

    /** Titles and memberships, which take no trigger. */
    static final double STRUCTURAL = 0.9;

    /** A bond that a noun takes for granted: "its allies". */
    static final double BOND = 0.65;

    private static final double INDIRECT = 0.9;
    private static final double WITHOUT_COUNTERPART = 0.55;
    private static final double UNKNOWN_COUNTERPART = 0.35;
    private static final double UNDERSTOOD = 0.6;
    private static final int SURE_SCORE = 10;
    private static final double VAGUE = 0.85;

    /** Below it, what the network alone finds is left out. */
    static final double LEAST_LEARNED = 0.3;

    private static final double TRIGGER = -0.56;
    private static final double TRIGGER_MATCH = 1.49;
    private static final double TRIGGER_AGREED = 0.77;
    private static final double LEARNED = -0.56;
    private static final double LEARNED_TYPE = 0.92;
    private static final double LEARNED_WITHOUT_COUNTERPART = -0.15;

    private Confidence() {}

    static double of(Proposition proposition, Fit.Match match) {
        double evidence = switch (match.support()) {
            case Support.Trigger(boolean agreed) ->
                TRIGGER + TRIGGER_MATCH * match(proposition, match) + (agreed ? TRIGGER_AGREED : 0);
            case Support.Learned(double probability) ->
                LEARNED + LEARNED_TYPE * Math.log(probability) + (match.isAlone() ? LEARNED_WITHOUT_COUNTERPART : 0);
        };
        return Math.round(100 / (1 + Math.exp(-evidence))) / 100.0;
    }

    /** From 0 to 1, how well the trigger fits. */
    private static double match(Proposition proposition, Fit.Match match) {
        double confidence = proposition.confidence() * Math.pow(INDIRECT, match.indirect());
        if (match.isAlone()) {
            confidence *= WITHOUT_COUNTERPART;
        }
        if (match.counterparts().stream().anyMatch(mention -> mention.actor().country() == null)) {
            confidence *= UNKNOWN_COUNTERPART;
        }
        if (match.understood()) {
            confidence *= UNDERSTOOD;
        }
        if (match.score() < SURE_SCORE) {
            confidence *= VAGUE;
        }
        return confidence;
    }
}
