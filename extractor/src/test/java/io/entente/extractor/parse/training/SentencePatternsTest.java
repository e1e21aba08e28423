package io.entente.extractor.parse.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.syntax.DependencyTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SentencePatternsTest {

    private static final String GRAMMAR = """
            # The raid failed, officials said.
            SENTENCE = ccomp=FACT nsubj=SPEAKER *said/VERB/VBD
            FACT = det=the/DET/DT nsubj=raid/NOUN/NN *failed/VERB/VBD punct=,/PUNCT/,
            SPEAKER : NOUN/NNS : officials
            """;

    private static SentencePatterns grammar(String text) throws IOException {
        return SentencePatterns.read(new BufferedReader(new StringReader(text)), "grammar");
    }

    @Test
    void makesSentencesWithTheirTrees() throws IOException {
        ConlluSentence made =
                grammar(GRAMMAR).sentences(SentencePatterns.SENTENCE, 1, 0).getFirst();

        assertThat(words(made)).isEqualTo("The raid failed , officials said");
        assertThat(made.words().stream().map(word -> word.head() + " " + word.deprel()))
                .containsExactly("3 det", "3 nsubj", "6 ccomp", "3 punct", "6 nsubj", "0 root");
    }

    @Test
    void makesProjectiveTreesOfNews() {
        List<ConlluSentence> made = new ArrayList<>();
        for (String kind : List.of(SentencePatterns.SENTENCE, SentencePatterns.NOUN_WITH_CLAUSE)) {
            made.addAll(SentencePatterns.news().sentences(kind, 500, 3));
        }
        made.forEach(SentencePatternsTest::assertProjective);
    }

    private static void assertProjective(ConlluSentence made) {
        DependencyTree tree = ConlluTrees.tree(made);
        long roots = IntStream.range(0, tree.size())
                .filter(word -> tree.head(word) == DependencyTree.ROOT)
                .count();
        assertThat(roots).as(words(made)).isEqualTo(1);
        for (int one = 0; one < tree.size(); one++) {
            for (int other = one + 1; other < tree.size(); other++) {
                assertThat(cross(tree, one, other)).as(words(made)).isFalse();
            }
        }
    }

    /** Whether the arcs of two words cross, seen from a root before the sentence. */
    private static boolean cross(DependencyTree tree, int one, int other) {
        int begin = Math.min(one, tree.head(one));
        int end = Math.max(one, tree.head(one));
        int from = Math.min(other, tree.head(other));
        int to = Math.max(other, tree.head(other));
        return (begin < from && from < end && end < to) || (from < begin && begin < to && to < end);
    }

    @Test
    void makesTheSameSentencesForTheSameSeed() {
        SentencePatterns news = SentencePatterns.news();

        assertThat(news.sentences(SentencePatterns.SENTENCE, 50, 3))
                .isEqualTo(news.sentences(SentencePatterns.SENTENCE, 50, 3))
                .isNotEqualTo(news.sentences(SentencePatterns.SENTENCE, 50, 4));
    }

    @Test
    void namesTheLineThatIsNoGrammar() {
        assertThatThrownBy(() -> grammar("SENTENCE = nsubj=he/PRON/PRP\n"))
                .hasMessage("grammar, line 1: one part should be the head, with a * before it: nsubj=he/PRON/PRP");
        assertThatThrownBy(() -> grammar("# none\nSENTENCE = *left/VERB\n"))
                .hasMessageContaining("grammar, line 2")
                .hasMessageContaining("left/VERB");
        assertThatThrownBy(() -> grammar("SENTENCE = *FACT\n"))
                .hasMessage("grammar: SENTENCE has a part FACT, which has no line");
    }

    private static String words(ConlluSentence sentence) {
        List<ConlluWord> words = sentence.words();
        return words.stream().map(ConlluWord::form).collect(Collectors.joining(" "));
    }
}
