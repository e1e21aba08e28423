package io.entente.extractor.event.training;

import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.TorchTraining;

/**
 * How the networks are trained.
 *
 * @param pair numbers that stand for a trigger and a participant
 * @param dropout share of the encoder's numbers that is left out
 * @param pairDropout share of a pair's numbers that is left out
 * @param featureDropout share of a pair's features that is left out
 */
record EventTraining(
        EncoderSize encoder,
        int pair,
        TorchTraining training,
        double dropout,
        double pairDropout,
        double featureDropout) {

    static final EventTraining FULL =
            new EventTraining(new EncoderSize(32, 128, 1), 128, new TorchTraining(12, 500, 0.002), 0.38, 0.25, 0.1);
}
