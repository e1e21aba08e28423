package io.entente.extractor.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.ClauseFinder;
import io.entente.extractor.clause.TreeText;
import io.entente.syntax.DependencyTree;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which facts sentences give. */
class MinimalFactsTest {

    @Test
    void givesOneFactAPhraseAndConjunct() {
        assertThat(facts(TreeText.tree("""
                1  Sweden Sweden PROPN NNP 2 nsubj
                2  bought buy    VERB  VBD 0 root
                3  grain  grain  NOUN  NN  2 obj
                4  and    and    CCONJ CC  5 cc
                5  oil    oil    NOUN  NN  3 conj
                6  from   from   ADP   IN  7 case
                7  Norway Norway PROPN NNP 2 obl
                8  in     in     ADP   IN  9 case
                9  May    May    PROPN NNP 2 obl
                10 .      .      PUNCT .   2 punct
                """)))
                .containsExactly(
                        "Sweden / bought / grain",
                        "Sweden / bought / oil",
                        "Sweden / bought grain from / Norway",
                        "Sweden / bought grain in / May");
    }

    @Test
    void keepsThePassive() {
        assertThat(facts(TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 bridge bridge NOUN  NN  4 nsubj:pass
                3 was    be     AUX   VBD 4 aux:pass
                4 built  build  VERB  VBN 0 root
                5 by     by     ADP   IN  6 case
                6 Norway Norway PROPN NNP 4 obl:agent
                7 .      .      PUNCT .   4 punct
                """))).containsExactly("The bridge / was built by / Norway");
    }

    @Test
    void leadsTheRelationThroughTheGoverningVerb() {
        assertThat(facts(TreeText.tree("""
                1 Sweden   Sweden PROPN NNP 3 nsubj:pass
                2 is       be     AUX   VBZ 3 aux:pass
                3 expected expect VERB  VBN 0 root
                4 to       to     PART  TO  5 mark
                5 meet     meet   VERB  VB  3 xcomp
                6 Norway   Norway PROPN NNP 5 obj
                7 in       in     ADP   IN  8 case
                8 May      May    PROPN NNP 5 obl
                9 .        .      PUNCT .   3 punct
                """)))
                .containsExactly(
                        "Sweden / is expected to meet / Norway", "Sweden / is expected to meet Norway in / May");
    }

    @Test
    void givesSpeechAndWhatIsSaid() {
        assertThat(facts(TreeText.tree("""
                1  The      the      DET   DT  2 det
                2  minister minister NOUN  NN  3 nsubj
                3  said     say      VERB  VBD 0 root
                4  that     that     SCONJ IN  7 mark
                5  Norway   Norway   PROPN NNP 7 nsubj
                6  had      have     AUX   VBD 7 aux
                7  left     leave    VERB  VBN 3 ccomp
                8  the      the      DET   DT  9 det
                9  pact     pact     NOUN  NN  7 obj
                10 .        .        PUNCT .   3 punct
                """)))
                .containsExactly("The minister / said that / Norway had left the pact", "Norway / had left / the pact");
    }

    @Test
    void keepsNegationInTheRelation() {
        assertThat(facts(TreeText.tree("""
                1  The        the      DET   DT  2  det
                2  court      court    NOUN  NN  5  nsubj
                3  has        have     AUX   VBZ 5  aux
                4  not        not      PART  RB  5  advmod
                5  found      find     VERB  VBN 0  root
                6  evidence   evidence NOUN  NN  5  obj
                7  indicating indicate VERB  VBG 6  acl
                8  that       that     SCONJ IN  10 mark
                9  Norway     Norway   PROPN NNP 10 nsubj
                10 sent       send     VERB  VBD 7  ccomp
                11 weapons    weapon   NOUN  NNS 10 obj
                12 to         to       ADP   IN  13 case
                13 Sweden     Sweden   PROPN NNP 10 obl
                14 .          .        PUNCT .   5  punct
                """)))
                .containsExactly(
                        "The court / has not found / evidence",
                        "evidence / indicating that / Norway sent weapons to Sweden",
                        "Norway / sent / weapons",
                        "Norway / sent weapons to / Sweden");
    }

    @Test
    void saysNothingOfTheExistential() {
        assertThat(facts(TreeText.tree("""
                1  There  there  PRON  EX  2 expl
                2  is     be     VERB  VBZ 0 root
                3  no     no     DET   DT  4 det
                4  state  state  NOUN  NN  2 nsubj
                5  that   that   PRON  WDT 6 nsubj
                6  sends  send   VERB  VBZ 4 acl:relcl
                7  tanks  tank   NOUN  NNS 6 obj
                8  to     to     ADP   IN  9 case
                9  Norway Norway PROPN NNP 6 obl
                10 .      .      PUNCT .   2 punct
                """)))
                .containsExactly("no state / sends / tanks", "no state / sends tanks to / Norway");
    }

    private static List<String> facts(DependencyTree tree) {
        return MinimalFacts.of(ClauseFinder.standard().find(tree)).stream()
                .map(fact -> text(tree, fact.subject()) + " / " + text(tree, fact.relation()) + " / "
                        + text(tree, fact.object()))
                .toList();
    }

    private static String text(DependencyTree tree, List<Integer> words) {
        return words.stream().map(word -> tree.token(word).form()).collect(Collectors.joining(" "));
    }

    @Test
    void printsALineAFact() throws IOException {
        DependencyTree tree = TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 bridge bridge NOUN  NN  4 nsubj:pass
                3 was    be     AUX   VBD 4 aux:pass
                4 built  build  VERB  VBN 0 root
                5 by     by     ADP   IN  6 case
                6 Norway Norway PROPN NNP 4 obl:agent
                7 .      .      PUNCT .   4 punct
                """);
        StringBuilder out = new StringBuilder();
        new FactWriter(out)
                .write(7, tree, MinimalFacts.of(ClauseFinder.standard().find(tree)));
        assertThat(out).hasToString("7\tThe bridge\twas built by\tNorway\tconf=0.90" + System.lineSeparator());
    }
}
