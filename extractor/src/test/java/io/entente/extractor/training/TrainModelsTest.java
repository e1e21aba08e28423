package io.entente.extractor.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.SyntaxPipeline;
import io.entente.extractor.parse.evaluation.EvaluateParser;
import io.entente.extractor.parse.evaluation.SyntaxScore;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelsTest {

    private static final TrainingPlan PLAN = new TrainingPlan(
            8,
            0,
            3,
            new TrainingPlan.Parser(8, 0, 1),
            0,
            TrainingPlan.FULL.network(),
            TrainingPlan.FULL.networkTraining());

    @TempDir
    private Path folder;

    private static List<ConlluSentence> tiny() throws IOException, URISyntaxException {
        Path treebanks = Path.of(TrainModelsTest.class.getResource("/treebanks").toURI());
        return new Corpora(treebanks).read(List.of("tiny"));
    }

    private static WordClusters clusters() throws IOException {
        return WordClusters.read(
                new BufferedReader(new StringReader("0101101\tjapan iran peru\n0111\tsupplied closed\n")));
    }

    private static TagLexicon lexicon() throws IOException {
        return TagLexicon.read(new BufferedReader(new StringReader("NNS\tdrones banks\nVBD VBN\tsupplied closed\n")));
    }

    private static LinearModel model(Path folder, String name) throws IOException {
        try (InputStream file = Files.newInputStream(folder.resolve(name))) {
            return LinearModel.read(file);
        }
    }

    @Test
    void learnsTheTagsOfATinyTreebank() throws Exception {
        new TrainModels(PLAN, folder).train(tiny(), clusters(), lexicon());
        Lemmatizer lemmatizer = Lemmatizer.read(folder.resolve(Lemmatizer.FILE));
        Tagger tagger = new Tagger(model(folder, Tagger.FILE), clusters(), lexicon(), lemmatizer);
        LinearModel model = model(folder, ParserProfile.GREEDY.model());
        DependencyParser parser = DependencyParser.of(model, clusters());
        SyntaxScore score = EvaluateParser.score(new SyntaxPipeline(tagger, parser), tiny());
        assertThat(score.upos()).isEqualTo(100);
        assertThat(score.lemmas()).isEqualTo(100);
        // The parser has learnt from the tags of taggers that had seen nine sentences.
        assertThat(score.las()).isBetween(40.0, 99.0);
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        new TrainModels(PLAN, first).train(tiny(), clusters(), lexicon());
        new TrainModels(PLAN, second).train(tiny(), clusters(), lexicon());
        for (String name : List.of(Lemmatizer.FILE, Tagger.FILE, ParserProfile.GREEDY.model())) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }
}
