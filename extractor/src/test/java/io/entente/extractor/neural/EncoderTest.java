package io.entente.extractor.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EncoderTest {

    @Test
    void readsWordsThatItKnowsAsItReadThemFirst() throws IOException {
        long[][] keys = {{1, 2, 3, 4, 5, 6, 7, 8}, {1, 2, 3, 4, 5, 6, 9, 8}, {0, 0, 0, 0, 0, 0, 0, 0}};
        float[][] first = encoder().read(keys);
        Encoder encoder = encoder();
        encoder.read(new long[][] {keys[1], keys[0]});

        assertThat(encoder.read(keys)).isDeepEqualTo(first);
        assertThat(encoder.read(keys)).isDeepEqualTo(first);
    }

    private static Encoder encoder() throws IOException {
        try (NetworkFile file = NetworkFile.open("names-neural.bin")) {
            return file.encoder(WordVectorTable.load());
        }
    }
}
