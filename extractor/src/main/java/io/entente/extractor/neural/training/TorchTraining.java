package io.entente.extractor.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

/**
 * Trains a network on sentences, in batches of sentences of one length. The step grows at first, and gets smaller and
 * smaller after a third of the training.
 *
 * @param epochs how often every sentence is learned
 * @param words about so many words make a batch
 * @param rate the largest step
 */
public record TorchTraining(int epochs, int words, double rate) {

    private static final System.Logger LOG = System.getLogger(TorchTraining.class.getName());
    private static final int WARMING_STEPS = 200;
    private static final double LONGEST_CONSTANT = 0.3;
    private static final double LEAST_SHARE = 0.02;

    /**
     * Trains.
     *
     * @param loss of a batch, per word
     */
    public <T> void train(
            String name,
            TorchParameters parameters,
            List<T> examples,
            ToIntFunction<T> length,
            BiFunction<NDManager, List<T>, NDArray> loss) {
        Random random = new Random(parameters.random().nextLong());
        int step = 0;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            List<List<T>> batches = Batches.of(examples, length, words, random);
            double sum = 0;
            for (List<T> batch : batches) {
                float rateNow = rate(step++, epochs * batches.size());
                sum += parameters.learn(manager -> loss.apply(manager, batch), rateNow);
            }
            LOG.log(
                    Level.INFO,
                    "{0}: epoch {1} of {2}, mean loss of {3} batches {4}",
                    name,
                    epoch,
                    epochs,
                    batches.size(),
                    sum / batches.size());
        }
    }

    private float rate(int step, int steps) {
        double left = 1 - step / (double) steps;
        double share = Math.max(LEAST_SHARE, Math.min(1, left / (1 - LONGEST_CONSTANT)));
        return (float) (rate * share * Math.min(1, (step + 1.0) / WARMING_STEPS));
    }
}
