package io.entente.extractor.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {

    @Test
    void numbersKeysInTheirOrder() {
        long[] keys = new Random(3).longs(5000).distinct().toArray();
        KeyNumbers numbers = new KeyNumbers(keys);
        for (int i = 0; i < keys.length; i++) {
            assertThat(numbers.of(keys[i])).isEqualTo(i + 1);
        }
    }

    @Test
    void doesNotKnowOtherKeys() {
        assertThat(new KeyNumbers(new long[] {5, 7}).of(6)).isZero();
        assertThat(new KeyNumbers(new long[0]).of(6)).isZero();
    }
}
