package io.entente.extractor.neural.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import io.entente.extractor.neural.Encoder;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where PyTorch is in the class path: with the profile "training". */
class TorchEncoderTest {

    @TempDir
    private Path folder;

    private static long[][] sentence(long... words) {
        long[][] keys = new long[words.length][];
        for (int i = 0; i < words.length; i++) {
            keys[i] = new long[] {words[i] << 30, (words[i] % 3) << 30, (words[i] % 2) << 30};
        }
        return keys;
    }

    private static Map<Long, float[]> vectors() {
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        for (long word = 2; word < 8; word++) {
            float[] vector = new float[WordVectors.LENGTH];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) Math.sin((double) word * i);
            }
            vectors.put(word << 30, vector);
        }
        return vectors;
    }

    @Test
    void computesWhatTheEncoderComputes() throws Exception {
        assumeTrue(Engine.getAllEngines().contains("PyTorch"), "PyTorch is not in the class path");
        List<long[][]> sentences =
                List.of(sentence(1, 2, 3, 4, 5, 6, 7, 1, 2, 3), sentence(9, 2, 9, 9, 3, 3, 1, 4, 5, 6));
        Vocabulary vocabulary = Vocabulary.of(sentences, vectors());
        EncoderSize size = new EncoderSize(4, 6, 2);
        float[] expected;
        try (TorchParameters parameters = new TorchParameters(3)) {
            TorchEncoder torch = new TorchEncoder(parameters, vocabulary, size, EncoderDropout.NONE);
            try (NDManager step = NDManager.newBaseManager("PyTorch")) {
                expected = torch.encode(
                                step, sentences.stream().map(vocabulary::number).toList())
                        .toFloatArray();
            }
            try (NetworkFileWriter file = new NetworkFileWriter(folder.resolve("words"))) {
                file.begin(parameters.averages());
                file.words(vocabulary);
            }
            try (NetworkFileWriter file = new NetworkFileWriter(folder.resolve("encoder"))) {
                file.begin(parameters.averages());
                file.encoder(vocabulary, size);
            }
        }
        try (InputStream words = Files.newInputStream(folder.resolve("words"));
                NetworkFile file = new NetworkFile(Files.newInputStream(folder.resolve("encoder")))) {
            Encoder encoder = file.encoder(WordVectorTable.read(words));
            int at = 0;
            for (long[][] sentence : sentences) {
                for (float[] word : encoder.read(sentence)) {
                    for (float number : word) {
                        // Numbers have 16 bits in the file, those of words' vectors 8.
                        assertThat(number).isCloseTo(expected[at++], within(5e-3f));
                    }
                }
            }
            assertThat(at).isEqualTo(expected.length);
        }
    }
}
