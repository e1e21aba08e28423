package io.entente.extractor.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.parse.graph.training.GoldTree;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainModelsTest {

    private static final TrainingPlan PLAN =
            new TrainingPlan(8, 0, 3, 0, TrainingPlan.FULL.parser(), TrainingPlan.FULL.fastParser());

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

    @Test
    void learnsTheTagsOfATinyTreebank() throws Exception {
        new TrainModels(PLAN, folder).train(tiny(), clusters(), lexicon());
        Tagger tagger = Tagger.read(folder, clusters(), lexicon());
        for (ConlluSentence sentence : tiny()) {
            TaggedSentence gold = ConlluTrees.tagged(sentence);
            assertThat(tagger.tag(gold.sentence())).isEqualTo(gold);
        }
    }

    @Test
    void givesTreesWithTheTagsOfTaggersThatHaveNotSeenThem() throws Exception {
        List<GoldTree> trees = new TrainModels(PLAN, folder).train(tiny(), clusters(), lexicon());
        List<ConlluSentence> sentences = tiny();
        assertThat(trees).hasSizeGreaterThan(sentences.size());
        int wrong = 0;
        for (int i = 0; i < sentences.size(); i++) {
            DependencyTree gold = ConlluTrees.tree(sentences.get(i));
            TaggedSentence tagged = trees.get(i).tree().tagged();
            assertThat(ConlluTrees.conllu(trees.get(i).tree()))
                    .isEqualTo(ConlluTrees.conllu(ConlluTrees.tree(sentences.get(i), tagged)));
            wrong += tagged.equals(gold.tagged()) ? 0 : 1;
        }
        assertThat(wrong).isPositive();
    }

    @Test
    void givesTheSameBytesAgain() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        new TrainModels(PLAN, first).train(tiny(), clusters(), lexicon());
        new TrainModels(PLAN, second).train(tiny(), clusters(), lexicon());
        for (String name : List.of(Lemmatizer.FILE, Tagger.FILE)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(first.resolve(name));
        }
    }
}
