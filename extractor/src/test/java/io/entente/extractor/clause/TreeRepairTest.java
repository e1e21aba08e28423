package io.entente.extractor.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.syntax.DependencyTree;
import org.junit.jupiter.api.Test;

/** Which attachments are mended. */
class TreeRepairTest {

    @Test
    void takesAClauseFromTheTimeOfSayingToTheVerb() {
        DependencyTree tree = TreeText.tree("""
                1 Sapt     Sapt     PROPN NNP 2 nsubj
                2 said     say      VERB  VBD 0 root
                3 Monday   Monday   PROPN NNP 2 obl:unmarked
                4 that     that     SCONJ IN  6 mark
                5 Norway   Norway   PROPN NNP 6 nsubj
                6 left     leave    VERB  VBD 3 acl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(5)).isEqualTo(1);
        assertThat(mended.relation(5)).isEqualTo("ccomp");
    }

    @Test
    void takesThatForAMarkerIfTheClauseLacksNothing() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys   envoy    NOUN  NNS 2 nsubj
                2 say      say      VERB  VBP 0 root
                3 that     that     PRON  WDT 2 obj
                4 Norway   Norway   PROPN NNP 5 nsubj
                5 left     leave    VERB  VBD 3 acl:relcl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(1);
        assertThat(mended.relation(4)).isEqualTo("ccomp");
        assertThat(mended.head(2)).isEqualTo(4);
        assertThat(mended.relation(2)).isEqualTo("mark");
    }

    @Test
    void joinsASurnameToTheName() {
        DependencyTree tree = TreeText.tree("""
                1 Rudolf     Rudolf     PROPN NNP 3 nsubj
                2 Rassendyll Rassendyll PROPN NNP 1 appos
                3 left       leave      VERB  VBD 0 root
                """);
        assertThat(TreeRepair.repair(tree).relation(1)).isEqualTo("flat");
    }

    @Test
    void leavesARightTreeAsItIs() {
        DependencyTree tree = TreeText.tree("""
                1 The     the     DET   DT  2 det
                2 claim   claim   NOUN  NN  6 nsubj
                3 that    that    SCONJ IN  5 mark
                4 Norway  Norway  PROPN NNP 5 nsubj
                5 left    leave   VERB  VBD 2 acl
                6 spread  spread  VERB  VBD 0 root
                """);
        assertThat(TreeRepair.repair(tree)).isSameAs(tree);
    }
}
