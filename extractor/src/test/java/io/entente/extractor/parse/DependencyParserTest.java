package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.DependencyTree;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DependencyParserTest {

    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final Tagger TAGGER = Tagger.load(CLUSTERS);
    private static final DependencyParser PARSER = DependencyParser.load(ParserProfile.GREEDY, CLUSTERS);

    private static String parse(String tokenized) {
        DependencyTree tree = PARSER.parse(TAGGER.tag(Sentences.of(tokenized)));
        return String.join(
                " ",
                IntStream.range(0, tree.size())
                        .mapToObj(word -> tree.relation(word) + "<" + (tree.head(word) + 1))
                        .toList());
    }

    @Test
    void findsSubjectAndObject() {
        assertThat(parse("Iran supplied drones to Russia .")).isEqualTo("nsubj<2 root<0 obj<2 case<5 obl<2 punct<2");
    }

    @Test
    void tellsPassivesApart() {
        assertThat(parse("The minister was criticised by Germany ."))
                .isEqualTo("det<2 nsubj:pass<4 aux:pass<4 root<0 case<6 obl:agent<4 punct<4");
    }
}
