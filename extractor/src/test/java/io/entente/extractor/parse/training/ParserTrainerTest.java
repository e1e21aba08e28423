package io.entente.extractor.parse.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.conllu.ConlluReader;
import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.evaluation.SyntaxScore;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTrainerTest {

    private static final int SEED = 1;

    private static List<ConlluSentence> tiny() throws IOException, URISyntaxException {
        return ConlluReader.read(Path.of(
                ParserTrainerTest.class.getResource("/treebanks/tiny.conllu").toURI()));
    }

    private static List<DependencyTree> trees() throws IOException, URISyntaxException {
        return tiny().stream().map(ConlluTrees::tree).toList();
    }

    private static WordClusters clusters() throws IOException {
        return WordClusters.read(new BufferedReader(new StringReader("0101\tiran\n")));
    }

    private static SyntaxScore score(TrainedModel model) throws IOException, URISyntaxException {
        DependencyParser parser = DependencyParser.of(model.pack(), clusters());
        SyntaxScore score = new SyntaxScore();
        for (ConlluSentence sentence : tiny()) {
            score.add(sentence, parser.parse(ConlluTrees.tagged(sentence)));
        }
        return score;
    }

    private static void assertLearnt(SyntaxScore score) {
        // One arc of "A deal came yesterday about grain." crosses another: its tree can't be built.
        assertThat(score.las()).isBetween(98.0, 99.0);
        assertThat(score.relation("nmod").recall()).isLessThan(100);
        assertThat(score.relation("nsubj").f1()).isEqualTo(100);
    }

    @Test
    void greedyLearnsTheTreesItIsShown() throws Exception {
        assertLearnt(score(new ParserTrainer(clusters(), SEED).trainGreedy(trees(), 10)));
    }

    @Test
    void knowsTheSubtypesThatLaterStagesRead() throws Exception {
        assertThat(RelationInventory.of(trees())).contains("nsubj:pass", "obl:agent", "nmod:poss", "acl:relcl", "root");
    }
}
