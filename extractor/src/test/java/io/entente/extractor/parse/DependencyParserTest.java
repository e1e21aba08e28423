package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.syntax.DependencyTree;
import io.entente.text.Sentence;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DependencyParserTest {

    private static String parse(ParserProfile profile, String tokenized) {
        return arcs(
                Pipelines.of(profile).parse(List.of(Sentences.of(tokenized))).getFirst());
    }

    private static String arcs(DependencyTree tree) {
        return String.join(
                " ",
                IntStream.range(0, tree.size())
                        .mapToObj(word -> tree.relation(word) + "<" + (tree.head(word) + 1))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void findsSubjectAndObject(ParserProfile profile) {
        assertThat(parse(profile, "Iran supplied drones to Russia ."))
                .isEqualTo("nsubj<2 root<0 obj<2 case<5 obl<2 punct<2");
    }

    @ParameterizedTest
    @EnumSource
    void tellsPassivesApart(ParserProfile profile) {
        assertThat(parse(profile, "The minister was criticised by Germany ."))
                .isEqualTo("det<2 nsubj:pass<4 aux:pass<4 root<0 case<6 obl:agent<4 punct<4");
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatIsSaid(ParserProfile profile) {
        assertThat(parse(profile, "Officials said that Turkey has not closed the border ."))
                .isEqualTo("nsubj<2 root<0 mark<7 nsubj<7 aux<7 advmod<7 ccomp<2 det<9 obj<7 punct<2");
    }

    @ParameterizedTest
    @EnumSource
    void sentencesMakeNoDifferenceToEachOther(ParserProfile profile) {
        List<Sentence> sentences = Stream.of(
                        "Iran supplied drones to Russia .",
                        "No .",
                        "Officials said that Turkey has not closed the border , which Syria denies .",
                        "The minister was criticised by Germany .")
                .map(Sentences::of)
                .toList();
        SyntaxPipeline pipeline = Pipelines.of(profile);
        List<DependencyTree> together = pipeline.parse(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            DependencyTree alone = pipeline.parse(List.of(sentences.get(i))).getFirst();
            assertThat(together.get(i).tagged()).isEqualTo(alone.tagged());
            assertThat(arcs(together.get(i))).isEqualTo(arcs(alone));
        }
    }

    @Test
    void threadsShareAParser() throws Exception {
        List<Sentence> sentences = List.of(
                Sentences.of("Iran supplied drones to Russia ."),
                Sentences.of("The minister , who denied it , was criticised by Germany and France ."));
        SyntaxPipeline pipeline = Pipelines.of(ParserProfile.ACCURATE);
        List<String> expected = pipeline.parse(sentences).stream()
                .map(DependencyParserTest::arcs)
                .toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<String>> parsed = IntStream.range(0, 200)
                    .mapToObj(i -> List.of(sentences.get(i % 2)))
                    .map(alone -> pool.submit(() -> arcs(pipeline.parse(alone).getFirst())))
                    .toList();
            for (int i = 0; i < parsed.size(); i++) {
                assertThat(parsed.get(i).get()).isEqualTo(expected.get(i % 2));
            }
        }
    }
}
