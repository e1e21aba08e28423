package io.entente.extractor.neural;

import java.util.Arrays;

/**
 * One direction of a long short-term memory (Hochreiter and Schmidhuber 1997). Immutable.
 *
 * <p>The logistic function of x is (1 + tanh(x / 2)) / 2: therefore the numbers of the three gates that it belongs to are half
 * of what they are in the literature, in the weights and in what comes in. They stand in the order input, forget, output,
 * and the candidates follow.
 *
 * @param recurrent from the numbers kept to the gates
 */
public record Lstm(Matrix recurrent, boolean backward) {

    /** How many numbers it keeps. */
    int size() {
        return recurrent.rows();
    }

    /**
     * Reads sentences, in each step one word of every sentence that has so many: so weights are fetched once for all of them.
     *
     * @param batch the sentences
     * @param gates for each word what its input adds to the gates; overwritten
     * @param out for each word what is kept after it is written there
     * @param at the place in a word's array where that begins
     */
    void run(Batch batch, float[][] gates, float[][] out, int at) {
        float[][] states = new float[batch.sentences()][size()];
        float[][] kept = new float[batch.sentences()][size()];
        int reading = batch.longerThan(0);
        for (int step = 0; reading > 0; reading = batch.longerThan(++step)) {
            float[][] now = new float[reading][];
            for (int i = 0; i < reading; i++) {
                now[i] = gates[batch.word(i, step, backward)];
            }
            recurrent.multiply(Arrays.copyOf(kept, reading), now);
            for (int i = 0; i < reading; i++) {
                step(now[i], states[i], kept[i]);
                System.arraycopy(kept[i], 0, out[batch.word(i, step, backward)], at, size());
            }
        }
    }

    private static void step(float[] gates, float[] state, float[] kept) {
        int size = state.length;
        Activation.tanh(gates);
        for (int i = 0; i < size; i++) {
            float in = 0.5f + 0.5f * gates[i];
            float forget = 0.5f + 0.5f * gates[size + i];
            state[i] = forget * state[i] + in * gates[3 * size + i];
            kept[i] = state[i];
        }
        Activation.tanh(kept);
        for (int i = 0; i < size; i++) {
            kept[i] *= 0.5f + 0.5f * gates[2 * size + i];
        }
    }
}
