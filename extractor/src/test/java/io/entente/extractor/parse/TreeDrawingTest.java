package io.entente.extractor.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;
import io.entente.text.Sentence;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeDrawingTest {

    private static DependencyTree tree() {
        Sentence sentence = Sentences.of("The army left two towns");
        List<Upos> upos = List.of(Upos.DET, Upos.NOUN, Upos.VERB, Upos.NUM, Upos.NOUN);
        List<String> xpos = List.of("DT", "NN", "VBD", "CD", "NNS");
        List<String> lemmas = List.of("the", "army", "leave", "two", "town");
        List<TaggedToken> tokens = IntStream.range(0, 5)
                .mapToObj(i -> new TaggedToken(sentence.tokens().get(i), upos.get(i), xpos.get(i), lemmas.get(i)))
                .toList();
        return new DependencyTree(
                new TaggedSentence(sentence, tokens),
                new int[] {1, 2, DependencyTree.ROOT, 4, 2},
                List.of("det", "nsubj", "root", "nummod", "obj"));
    }

    @Test
    void hangsDependentsOnTheirHeads() {
        assertThat(TreeDrawing.UNICODE.draw(tree())).isEqualTo("""
                           ╭─╼ The    det     DET   DT    the
                         ╭─┶   army   nsubj   NOUN  NN
                        ─┾     left   root    VERB  VBD   leave
                         │ ╭─╼ two    nummod  NUM   CD
                         ╰─┶   towns  obj     NOUN  NNS   town
                        """);
    }

    @Test
    void drawsInAsciiToo() {
        assertThat(TreeDrawing.ASCII.draw(tree()))
                .isASCII()
                .contains("`-+   towns")
                .hasLineCount(5);
    }

    @Test
    void drawsNothingForNoWords() {
        DependencyTree empty =
                new DependencyTree(new TaggedSentence(Sentences.of(List.of()), List.of()), new int[0], List.of());
        assertThat(TreeDrawing.UNICODE.draw(empty)).isEmpty();
    }
}
