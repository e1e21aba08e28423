package io.entente.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How often statements with about the same confidence are right.
 *
 * @param from the least confidence of the band, included
 * @param to the greatest, not included but for 1
 * @param claims how many there are
 * @param right how many of them match a gold claim by dyad
 */
public record ConfidenceBand(double from, double to, int claims, int right) {

    private static final double[] EDGES = {0.8, 0.65, 0.5, 0.35, 0.0};

    static List<ConfidenceBand> of(List<Claim> predicted, Set<Claim> found) {
        List<ConfidenceBand> bands = new ArrayList<>();
        double to = 1.01;
        for (double from : EDGES) {
            double upper = to;
            List<Claim> inside = predicted.stream()
                    .filter(claim -> claim.confidence() >= from && claim.confidence() < upper)
                    .toList();
            int right = (int) inside.stream().filter(found::contains).count();
            bands.add(new ConfidenceBand(from, Math.min(1, upper), inside.size(), right));
            to = from;
        }
        return bands;
    }
}
