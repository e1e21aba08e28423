package io.entente.extractor.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ActivationTest {

    @Test
    void computesTheHyperbolicTangent() {
        for (float x = -20; x < 20; x += 0.01f) {
            float[] values = {x};
            Activation.tanh(values);
            assertThat(values[0]).as("tanh %s", x).isCloseTo((float) Math.tanh(x), within(1e-5f));
        }
    }

    @Test
    void keepsInfinitiesInBounds() {
        float[] values = {Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY};
        Activation.tanh(values);
        assertThat(values[0]).isCloseTo(-1, within(1e-5f));
        assertThat(values[1]).isCloseTo(1, within(1e-5f));
    }

    @Test
    void dividesNegativeNumbersByTen() {
        float[] values = {-2, 0, 3};
        Activation.leakyRelu(values);
        assertThat(values).containsExactly(-0.2f, 0, 3);
    }
}
