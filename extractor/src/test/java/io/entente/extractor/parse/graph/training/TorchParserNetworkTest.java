package io.entente.extractor.parse.graph.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.parse.graph.ParserNetwork;
import io.entente.extractor.parse.graph.SentenceScores;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where PyTorch is in the class path: with the profile "training". */
class TorchParserNetworkTest {

    /** Numbers have 16 bits in the file, those of words' vectors 8. */
    private static final float EXACT = 1e-2f;

    private static final GraphParserSize SIZE = new GraphParserSize(new EncoderSize(4, 6, 2), 5, 7);

    @TempDir
    private Path folder;

    @Test
    void computesTheScoresThatTheParserComputes() throws Exception {
        assumeTrue(Engine.getAllEngines().contains("PyTorch"), "PyTorch is not in the class path");
        List<GoldTree> trees = TinyTrees.ofLength(7);
        Lessons lessons = Lessons.of(trees, TinyTrees.clusters(), keys -> Vocabulary.of(keys, Map.of()));
        Gold gold = Gold.of(lessons.examples());
        float[] arcs;
        float[] labels;
        float[] tags;
        try (TorchParameters parameters = new TorchParameters(3);
                NDManager step = NDManager.newBaseManager("PyTorch")) {
            TorchParserNetwork torch = new TorchParserNetwork(
                    parameters,
                    lessons.vocabulary(),
                    SIZE,
                    lessons.relations().size(),
                    lessons.tags().size(),
                    new EncoderDropout(0, 0, 0, 0));
            TorchParserNetwork.Scores scores = torch.scores(step, lessons.examples(), gold);
            arcs = scores.arcs().toFloatArray();
            labels = scores.labels().toFloatArray();
            tags = scores.tags().toFloatArray();
            write(parameters.averages(), lessons);
        }
        ParserNetwork network = read();
        int word = 0;
        for (GoldTree tree : trees) {
            SentenceScores scores = network.score(
                    network.encoder().read(WordInputs.keys(tree.tree().tagged(), TinyTrees.clusters())));
            int[] heads = TinyTrees.heads(tree.tree());
            float[][] ofHeads = scores.arcs(0, scores.words());
            float[][] ofRelations = scores.relations(heads);
            for (int i = 0; i < scores.words(); i++, word++) {
                assertThat(ofHeads[i]).containsExactly(row(arcs, word, ofHeads[i].length), within(EXACT));
                assertThat(ofRelations[i]).containsExactly(row(labels, word, ofRelations[i].length), within(EXACT));
                float[] ofTags = row(tags, word, network.tags().size());
                assertThat(ofTags[scores.tags()[i]]).isCloseTo(largest(ofTags), within(EXACT));
            }
        }
        assertThat(word).isEqualTo(gold.heads().length);
    }

    private void write(Map<String, float[]> parameters, Lessons lessons) throws Exception {
        try (NetworkFileWriter file = new NetworkFileWriter(folder.resolve("words"))) {
            file.begin(parameters);
            file.words(lessons.vocabulary());
        }
        GraphParserTrainer.write(lessons, SIZE, parameters, folder.resolve("parser"));
    }

    private ParserNetwork read() throws Exception {
        try (InputStream words = Files.newInputStream(folder.resolve("words"));
                NetworkFile file = new NetworkFile(Files.newInputStream(folder.resolve("parser")))) {
            return ParserNetwork.read(file, WordVectorTable.read(words));
        }
    }

    private static float[] row(float[] all, int row, int length) {
        return Arrays.copyOfRange(all, row * length, (row + 1) * length);
    }

    private static float largest(float[] numbers) {
        float largest = numbers[0];
        for (float number : numbers) {
            largest = Math.max(largest, number);
        }
        return largest;
    }
}
