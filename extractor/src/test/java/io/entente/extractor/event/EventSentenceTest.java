package io.entente.extractor.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.clause.TreeText;
import io.entente.extractor.proposition.PropositionExtractor;
import io.entente.syntax.DependencyTree;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How words hang together, as the network sees it. */
class EventSentenceTest {

    private static final DependencyTree TREE = TreeText.tree("""
            1 Rome    Rome    PROPN NNP 2 nsubj
            2 shipped ship    VERB  VBD 0 root
            3 rifles  rifle   NOUN  NNS 2 obj
            4 to      to      ADP   IN  5 case
            5 rebels  rebel   NOUN  NNS 2 obl
            6 near    near    ADP   IN  7 case
            7 Veii    Veii    PROPN NNP 5 nmod
            8 .       .       PUNCT .   2 punct
            """);

    private static EventSentence sentence() {
        List<String> kinds = Collections.nCopies(TREE.size(), "");
        return new EventSentence(TREE, PropositionExtractor.standard().extract(List.of(MendedTree.of(TREE))), kinds);
    }

    @Test
    void followsRelationsUpAndDown() {
        EventSentence sentence = sentence();
        assertThat(sentence.path(1, 6, true)).isEqualTo("_obl:to_nmod:near");
        assertThat(sentence.path(1, 6, false)).isEqualTo("_obl_nmod");
        assertThat(sentence.path(6, 0, true)).isEqualTo("^nmod^obl_nsubj");
        assertThat(sentence.path(2, 2, true)).isEmpty();
    }

    @Test
    void namesThePlacesInAProposition() {
        assertThat(sentence().slots(1))
                .containsEntry(0, "VERB subject")
                .containsEntry(2, "VERB object")
                .containsEntry(4, "VERB oblique:to")
                .doesNotContainKey(6);
    }

    @Test
    void letsNounsTakePart() {
        EventSentence sentence = sentence();
        assertThat(sentence.isCandidate(0)).isTrue();
        assertThat(sentence.isCandidate(1)).isFalse();
        assertThat(sentence.isCandidate(3)).isFalse();
        assertThat(sentence.isCandidate(6)).isTrue();
    }
}
