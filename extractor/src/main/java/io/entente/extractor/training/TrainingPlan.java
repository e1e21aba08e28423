package io.entente.extractor.training;

import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.parse.graph.training.GraphParserSize;

/**
 * How long each model is trained, and what of it is kept.
 *
 * @param newsPatterns how many sentences made by {@link io.entente.extractor.parse.training.SentencePatterns} the parsers
 *     learn beside the treebanks
 * @param vectors how many words have a pre-trained vector
 */
record TrainingPlan(
        int taggerIterations, double taggerPruning, int newsPatterns, int vectors, Parser parser, Parser fastParser) {

    /** The plan of the models that ship; chosen on the development parts of the treebanks. */
    static final TrainingPlan FULL = new TrainingPlan(
            8,
            0.5,
            1600,
            80_000,
            new Parser(new GraphParserSize(new EncoderSize(32, 160, 2), 128, 96), new TorchTraining(22, 800, 0.002)),
            new Parser(new GraphParserSize(new EncoderSize(32, 96, 2), 96, 64), new TorchTraining(14, 800, 0.002)));

    /** How large a parser's network is and how it learns. */
    record Parser(GraphParserSize size, TorchTraining training) {}
}
