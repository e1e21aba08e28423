package io.entente.extractor.statement;

import io.entente.proposition.Proposition;

/** How often statements like this one are right. */
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

    private Confidence() {}

    static double of(Proposition proposition, Fit.Match match) {
        double confidence = proposition.confidence() * Math.pow(INDIRECT, match.indirect());
        if (match.counterparts().isEmpty() && !match.mutual()) {
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
        return Math.round(confidence * 100) / 100.0;
    }
}
