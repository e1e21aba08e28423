package io.entente.extractor.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.syntax.DependencyTree;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluReaderTest {

    private static final String DRONES = """
            # sent_id = 1
            # text = Iran didn't send drones.
            1\tIran\tIran\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t4:nsubj\t_
            2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdid\tdo\tAUX\tVBD\t_\t4\taux\t4:aux\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t4:advmod\t_
            4\tsend\tsend\tVERB\tVB\t_\t0\troot\t0:root\t_
            5\tdrones\tdrone\tNOUN\tNNS\t_\t4\tobj\t4:obj\tSpaceAfter=No
            5.1\tsent\tsend\tVERB\tVBN\t_\t_\t_\t4:conj\t_
            6\t.\t.\tPUNCT\t.\t_\t4\tpunct\t4:punct\t_

            """;

    static List<ConlluSentence> read(String text) throws IOException {
        return new ConlluReader(new BufferedReader(new StringReader(text)), "test").readAll();
    }

    @Test
    void writesBackWhatItRead() throws IOException {
        StringBuilder written = new StringBuilder();
        for (ConlluSentence sentence : read(DRONES + DRONES)) {
            ConlluWriter.write(sentence, written);
        }
        assertThat(written).hasToString(DRONES + DRONES);
    }

    @Test
    void buildsTheTextFromWordsAndBlanks() throws IOException {
        DependencyTree tree = ConlluTrees.tree(read(DRONES).getFirst());
        assertThat(tree.sentence().text()).isEqualTo("Iran didn't send drones.");
        assertThat(tree.token(2).token().span().in(tree.sentence().text())).isEqualTo("n't");
        assertThat(tree.head(0)).isEqualTo(3);
        assertThat(tree.head(3)).isEqualTo(DependencyTree.ROOT);
        assertThat(tree.relation(4)).isEqualTo("obj");
    }

    @Test
    void readsALastSentenceWithoutABlankLine() throws IOException {
        assertThat(read(DRONES.stripTrailing())).hasSize(1);
    }

    @Test
    void namesLineAndValueOfWhatIsNoConllu() {
        assertThatThrownBy(() -> read(DRONES + "1\tIran\n"))
                .hasMessageContaining("test, line 12: ")
                .hasMessageContaining("has 2");
        assertThatThrownBy(() -> read(DRONES.replace("NNS\t_\t4", "NNS\t_\tx")))
                .isInstanceOf(ConlluFormatException.class)
                .hasMessage("test, line 8: the head should be a number, but is \"x\"");
        assertThatThrownBy(() -> read(DRONES.replace("NNS\t_\t4", "NNS\t_\t7"))).hasMessageContaining("has head 7");
        assertThatThrownBy(() -> read(DRONES.replace("6\t.", "7\t."))).hasMessageContaining("should be 6, but is 7");
        assertThatThrownBy(() -> read(DRONES.replace("NNS\t_\t4", "NNS\t_\t99999999999")))
                .hasMessageContaining("99999999999");
    }
}
