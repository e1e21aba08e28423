package io.entente.extractor.training;

/**
 * How long each model is trained, and what of it is kept.
 *
 * @param newsPatterns how many sentences made by {@link io.entente.extractor.parse.training.SentencePatterns} the parsers
 *     learn beside the treebanks
 */
record TrainingPlan(int taggerIterations, double taggerPruning, int newsPatterns, Parser greedy, Parser beam) {

    /** The plan of the models that ship; chosen on the development parts of the treebanks. */
    static final TrainingPlan FULL = new TrainingPlan(8, 0.5, 1400, new Parser(8, 1.5, 3), new Parser(7, 1.0, 2));

    /** What is kept of a parser's model: weights above a threshold, of features that occur so often. */
    record Parser(int iterations, double pruning, int leastOccurrences) {}
}
