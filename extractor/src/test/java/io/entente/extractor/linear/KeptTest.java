package io.entente.extractor.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(2);

    private int of(long key) {
        return kept.of(key, () -> worked.incrementAndGet());
    }

    @Test
    void worksOutAValueOnce() {
        assertThat(of(7L << 32)).isEqualTo(of(7L << 32)).isEqualTo(1);
    }

    @Test
    void givesAPlaceToWhatIsNew() {
        of(1L << 32);
        of(2L << 32);
        of(3L << 32);

        assertThat(of(2L << 32)).isEqualTo(2);
        assertThat(of(1L << 32)).isEqualTo(4);
    }

    @Test
    void hasAPowerOfTwoOfPlaces() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kept<>(3)).withMessageContaining("3");
    }
}
