package io.entente.extractor.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatrixTest {

    private final Random random = new Random(5);

    private float[][] rows(int count, int length) {
        float[][] rows = new float[count][length];
        for (float[] row : rows) {
            for (int i = 0; i < length; i++) {
                row[i] = random.nextFloat() - 0.5f;
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8, 9, 17})
    void addsTheProduct(int rows) {
        for (int count = 0; count < 10; count++) {
            Matrix matrix = new Matrix(rows(rows, 13));
            float[][] in = rows(count, rows);
            float[][] out = rows(count, 13);
            double[][] expected = new double[count][13];
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < 13; j++) {
                    expected[i][j] = out[i][j];
                    for (int k = 0; k < rows; k++) {
                        expected[i][j] += in[i][k] * matrix.weights()[k][j];
                    }
                }
            }
            matrix.multiply(in, out);
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < 13; j++) {
                    assertThat((double) out[i][j]).isCloseTo(expected[i][j], within(1e-5));
                }
            }
        }
    }
}
