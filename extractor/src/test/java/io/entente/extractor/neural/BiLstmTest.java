package io.entente.extractor.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BiLstmTest {

    private static final int INPUT = 5;
    private static final int HIDDEN = 11;

    private final Random random = new Random(8);

    private float[] vector(int length) {
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = random.nextFloat() - 0.5f;
        }
        return vector;
    }

    private Matrix matrix(int rows, int columns) {
        float[][] weights = new float[rows][];
        for (int i = 0; i < rows; i++) {
            weights[i] = vector(columns);
        }
        return new Matrix(weights);
    }

    private Layer layer() {
        return new Layer(matrix(INPUT, 4 * HIDDEN), vector(4 * HIDDEN));
    }

    private BiLstm biLstm() {
        return new BiLstm(
                layer(),
                new Lstm(matrix(HIDDEN, 4 * HIDDEN), false),
                layer(),
                new Lstm(matrix(HIDDEN, 4 * HIDDEN), true));
    }

    @Test
    void readsSentencesTogetherAsAlone() {
        BiLstm both = biLstm();
        int[] lengths = {9, 7, 7, 6, 4, 2, 1, 0};
        Batch batch = Batch.ofLengths(lengths);
        float[][] in = new float[batch.words()][];
        for (int i = 0; i < in.length; i++) {
            in[i] = vector(INPUT);
        }
        float[][] together = both.run(batch, in);
        for (int i = 0; i < lengths.length; i++) {
            int begin = batch.begins()[i];
            int end = batch.begins()[i + 1];
            float[][] alone = both.run(Batch.ofLengths(lengths[i]), Arrays.copyOfRange(in, begin, end));
            assertThat(Arrays.copyOfRange(together, begin, end)).isDeepEqualTo(alone);
        }
    }

    @Test
    void keepsWhatTheLiteratureSays() {
        BiLstm both = biLstm();
        for (int words = 1; words <= 7; words++) {
            float[][] in = new float[words][];
            float[][] turned = new float[words][];
            for (int i = 0; i < words; i++) {
                in[i] = vector(INPUT);
                turned[words - 1 - i] = in[i];
            }
            double[][] left = byTheBook(both.forwardInput(), both.forward(), in);
            double[][] right = byTheBook(both.backwardInput(), both.backward(), turned);
            float[][] kept = both.run(Batch.ofLengths(words), in);
            for (int i = 0; i < words; i++) {
                for (int k = 0; k < HIDDEN; k++) {
                    assertThat((double) kept[i][k]).isCloseTo(left[i][k], within(1e-4));
                    assertThat((double) kept[i][HIDDEN + k]).isCloseTo(right[words - 1 - i][k], within(1e-4));
                }
            }
        }
    }

    /** As Hochreiter and Schmidhuber wrote it, number by number. */
    private static double[][] byTheBook(Layer input, Lstm lstm, float[][] in) {
        double[][] kept = new double[in.length][HIDDEN];
        double[] state = new double[HIDDEN];
        double[] before = new double[HIDDEN];
        for (int word = 0; word < in.length; word++) {
            double[] gates = new double[4 * HIDDEN];
            for (int gate = 0; gate < gates.length; gate++) {
                gates[gate] = input.bias()[gate];
                for (int k = 0; k < INPUT; k++) {
                    gates[gate] += in[word][k] * input.weights().weights()[k][gate];
                }
                for (int k = 0; k < HIDDEN; k++) {
                    gates[gate] += before[k] * lstm.recurrent().weights()[k][gate];
                }
            }
            for (int k = 0; k < HIDDEN; k++) {
                state[k] = logistic(2 * gates[HIDDEN + k]) * state[k]
                        + logistic(2 * gates[k]) * Math.tanh(gates[3 * HIDDEN + k]);
                kept[word][k] = logistic(2 * gates[2 * HIDDEN + k]) * Math.tanh(state[k]);
            }
            before = kept[word];
        }
        return kept;
    }

    private static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }
}
