package io.entente.evaluation;

/** Counts of gold, predicted and matched claims. */
public record Score(int gold, int predicted, int matched) {

    public double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    public double f1() {
        return matched == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
}
