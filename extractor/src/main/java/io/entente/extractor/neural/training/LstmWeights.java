package io.entente.extractor.neural.training;

import java.util.function.Function;

/**
 * The weights of one layer of LSTMs as {@link io.entente.extractor.neural.Lstm} takes them: rows of inputs instead of rows of
 * gates, the gates in another order, and halved where the logistic function follows.
 *
 * @param layer its name among the parameters
 */
record LstmWeights(String layer, int inputs, int hidden, Function<String, float[]> parameters) {

    /** Rows of some of the inputs. */
    float[] input(String direction, int begin, int end) {
        return rows(of(direction, ".input"), inputs, begin, end);
    }

    float[] recurrent(String direction) {
        return rows(of(direction, ".recurrent"), hidden, 0, hidden);
    }

    /** PyTorch has two biases; what counts is their sum. */
    float[] bias(String direction) {
        float[] bias = new float[4 * hidden];
        for (int gate = 0; gate < bias.length; gate++) {
            int torch = torch(gate);
            bias[gate] = factor(gate) * (of(direction, ".bias")[torch] + of(direction, ".bias2")[torch]);
        }
        return bias;
    }

    private float[] rows(float[] weights, int width, int begin, int end) {
        int gates = 4 * hidden;
        float[] rows = new float[(end - begin) * gates];
        for (int row = begin; row < end; row++) {
            for (int gate = 0; gate < gates; gate++) {
                rows[(row - begin) * gates + gate] = factor(gate) * weights[torch(gate) * width + row];
            }
        }
        return rows;
    }

    private float[] of(String direction, String part) {
        return parameters.apply(layer + direction + part);
    }

    /** PyTorch's gates are input, forget, candidate, output; ours input, forget, output, candidate. */
    private int torch(int gate) {
        int kind = gate / hidden;
        return kind < 2 ? gate : kind == 2 ? gate + hidden : gate - hidden;
    }

    private float factor(int gate) {
        return gate < 3 * hidden ? 0.5f : 1;
    }
}
