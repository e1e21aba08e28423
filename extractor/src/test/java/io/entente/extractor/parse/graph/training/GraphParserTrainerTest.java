package io.entente.extractor.parse.graph.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ai.djl.engine.Engine;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.parse.evaluation.SyntaxScore;
import io.entente.extractor.parse.graph.GraphParser;
import io.entente.extractor.tag.Lemmatizer;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs where PyTorch is in the class path: with the profile "training". */
class GraphParserTrainerTest {

    private static final GraphParserSize SIZE = new GraphParserSize(new EncoderSize(8, 16, 1), 12, 12);

    @TempDir
    private Path folder;

    @BeforeEach
    void needsPyTorch() {
        assumeTrue(Engine.getAllEngines().contains("PyTorch"), "PyTorch is not in the class path");
    }

    private static GraphParserTrainer trainer(int epochs) throws Exception {
        return new GraphParserTrainer(SIZE, new TorchTraining(epochs, 20, 0.02), TinyTrees.clusters(), 5);
    }

    private void train(int epochs, String name) throws Exception {
        trainer(epochs).train(TinyTrees.all(), Map.of(), folder.resolve(name), folder.resolve(name + "-words"));
    }

    private WordVectorTable words(String name) throws Exception {
        try (InputStream file = Files.newInputStream(folder.resolve(name))) {
            return WordVectorTable.read(file);
        }
    }

    private void assertLearned(String name, WordVectorTable words) throws Exception {
        try (NetworkFile file = new NetworkFile(Files.newInputStream(folder.resolve(name)))) {
            GraphParser parser = GraphParser.read(file, words, TinyTrees.clusters(), Lemmatizer.load());
            SyntaxScore score = new SyntaxScore();
            for (GoldTree gold : TinyTrees.all()) {
                score.add(
                        ConlluTrees.conllu(gold.tree()),
                        parser.parse(List.of(gold.tree().tagged())).getFirst());
            }
            assertThat(score.uas()).isGreaterThan(90);
        }
    }

    @Test
    void learnsTheTreesOfATinyTreebank() throws Exception {
        train(100, "parser");
        assertLearned("parser", words("parser-words"));
    }

    @Test
    void learnsOnVectorsThatStay() throws Exception {
        train(1, "first");
        trainer(100).train(TinyTrees.all(), words("first-words"), folder.resolve("second"));
        assertLearned("second", words("first-words"));
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        train(3, "first");
        train(3, "second");
        assertThat(folder.resolve("second")).hasSameBinaryContentAs(folder.resolve("first"));
        assertThat(folder.resolve("second-words")).hasSameBinaryContentAs(folder.resolve("first-words"));
    }
}
