package io.entente.extractor.training;

/**
 * How long each model is trained, and what of it is kept: weights whose absolute value is above a threshold, and in the
 * parser's models features that occur often enough.
 */
record TrainingPlan(
        int taggerIterations,
        double taggerPruning,
        int greedyIterations,
        double greedyPruning,
        int beamIterations,
        double beamPruning,
        int leastOccurrences) {

    /** The plan of the models that ship; chosen on the development parts of the treebanks. */
    static final TrainingPlan FULL = new TrainingPlan(8, 0.5, 7, 1.0, 6, 1.0, 2);
}
