package io.entente.extractor.neural;

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
     * Reads a sentence.
     *
     * @param gates for each word what its input adds to the gates; overwritten
     * @return for each word what is kept after it
     */
    float[][] run(float[][] gates) {
        int size = size();
        float[] state = new float[size];
        float[][] kept = new float[gates.length][];
        float[] before = null;
        for (int step = 0; step < gates.length; step++) {
            int word = backward ? gates.length - 1 - step : step;
            if (before != null) {
                recurrent.multiply(before, gates[word]);
            }
            before = new float[size];
            step(gates[word], state, before);
            kept[word] = before;
        }
        return kept;
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
