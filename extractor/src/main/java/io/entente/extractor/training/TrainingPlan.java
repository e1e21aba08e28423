package io.entente.extractor.training;

/**
 * How long each model is trained, and which averaged weights are too small to keep.
 */
record TrainingPlan(
        int taggerIterations,
        double taggerPruning,
        int greedyIterations,
        double greedyPruning,
        int beamIterations,
        double beamPruning) {

    /** The plan of the models that ship; chosen on the development parts of the treebanks. */
    static final TrainingPlan FULL = new TrainingPlan(8, 0.5, 7, 2.0, 6, 2.5);
}
