package io.entente.extractor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

    private static final ActorFinder FINDER = new ActorFinder(Gazetteer.load());

    private static String whom(@Nullable LocalDate date, String conllu, int sentence, String form) {
        Trees trees = Trees.of(date, conllu);
        Actors actors = FINDER.find(trees.article(), null, trees.trees(), List.of());
        return Trees.ids(actors, trees, sentence, form);
    }

    private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

    @Test
    void officialsStandForTheirState() {
        String officials = """
                Greek     Greek    ADJ   JJ   4 amod
                and       and      CCONJ CC   3 cc
                Turkish   Turkish  ADJ   JJ   1 conj
                officials official NOUN  NNS  5 nsubj
                met       meet     VERB  VBD  0 root
                """;
        assertThat(whom(DAY, officials, 0, "officials")).isEqualTo("GRC/GRC + TUR/TUR");
        assertThat(whom(DAY, officials, 0, "Greek")).isEqualTo("GRC/GRC");
    }

    @Test
    void whoeverAStateBacksIsNotTheState() {
        String backed = """
                US     US    PROPN NNP 3 obl
                -      -     PUNCT HYPH 3 punct
                backed back  VERB  VBN 4 amod
                rebels rebel NOUN  NNS 5 nsubj
                fled   flee  VERB  VBD 0 root
                """;
        assertThat(whom(DAY, backed, 0, "rebels")).isEqualTo("US-backed rebels/null");
        assertThat(whom(DAY, backed, 0, "US")).isEqualTo("USA/USA");
    }

    @Test
    void moneyIsNotTheState() {
        String money = """
                Swiss  Swiss  ADJ   JJ  2 amod
                francs franc  NOUN  NNS 5 nsubj
                and    and    CCONJ CC  4 cc
                US$    US$    PROPN NNP 2 conj
                fell   fall   VERB  VBD 0 root
                """;
        assertThat(whom(DAY, money, 0, "Swiss")).isEmpty();
        assertThat(whom(DAY, money, 0, "US$")).isEmpty();
        String pounded = """
                Israel Israel PROPN NNP 2 nsubj
                pounds pound  VERB  VBZ 0 root
                Gaza   Gaza   PROPN NNP 2 obj
                """;
        assertThat(whom(DAY, pounded, 0, "Israel")).isEqualTo("ISR/ISR");
    }

    @Test
    void theOfficeIsThatOfTheDay() {
        String president = """
                The       the       DET   DT  3 det
                Brazilian Brazilian ADJ   JJ  3 amod
                president president NOUN  NN  4 nsubj
                flew      fly       VERB  VBD 0 root
                """;
        assertThat(whom(LocalDate.of(2012, 1, 1), president, 0, "president")).isEqualTo("Dilma Rousseff/BRA");
        assertThat(whom(LocalDate.of(2020, 1, 1), president, 0, "president")).isEqualTo("Jair Bolsonaro/BRA");
        assertThat(whom(null, president, 0, "president")).isEqualTo("BRA/BRA");
    }

    @Test
    void peopleOfTheTextActForWhomTheTextSays() {
        String miller = """
                Jane      Jane      PROPN NNP 13 nsubj
                Miller    Miller    PROPN NNP 1 flat
                ,         ,         PUNCT ,   4 punct
                director  director  NOUN  NN  1 appos
                of        of        ADP   IN  8 case
                the       the       DET   DT  8 det
                Harbour   Harbour   PROPN NNP 8 compound
                Institute Institute PROPN NNP 4 nmod
                in        in        ADP   IN  10 case
                Oslo      Oslo      PROPN NNP 8 nmod
                ,         ,         PUNCT ,   1 punct
                has       have      AUX   VBZ 13 aux
                resigned  resign    VERB  VBN 0 root

                Miller    Miller    PROPN NNP 2 nsubj
                left      leave     VERB  VBD 0 root
                """;
        assertThat(whom(DAY, miller, 0, "Jane")).isEqualTo("Jane Miller/Harbour Institute");
        assertThat(whom(DAY, miller, 1, "Miller")).isEqualTo("Jane Miller/Harbour Institute");
    }

    @Test
    void titlesGiveThePersonAndTheCountry() {
        String activist = """
                Syrian   Syrian   ADJ   JJ  2 amod
                activist activist NOUN  NN  3 nmod:desc
                Rami     Rami     PROPN NNP 5 nsubj
                Haddad   Haddad   PROPN NNP 3 flat
                fled     flee     VERB  VBD 0 root
                """;
        assertThat(whom(DAY, activist, 0, "Rami")).isEqualTo("Rami Haddad/SYR");
        assertThat(whom(DAY, activist, 0, "activist")).isEqualTo("Rami Haddad/SYR");
    }

    @Test
    void thePronounTakesUpTheSubject() {
        String merkel = """
                Merkel Merkel PROPN NNP 2 nsubj
                called call   VERB  VBD 0 root
                Macron Macron PROPN NNP 2 obj

                She    she    PRON  PRP 2 nsubj
                wants  want   VERB  VBZ 0 root
                his    his    PRON  PRP$ 4 nmod:poss
                help   help   NOUN  NN  2 obj
                """;
        assertThat(whom(DAY, merkel, 1, "She")).isEqualTo("Angela Merkel/DEU");
        assertThat(whom(DAY, merkel, 1, "his")).isEqualTo("Emmanuel Macron/FRA");
    }

    @Test
    void theTwoLeadersAreTheTwoNamedLast() {
        String two = """
                Merkel  Merkel PROPN NNP 2 nsubj
                met     meet   VERB  VBD 0 root
                Macron  Macron PROPN NNP 2 obj

                The     the    DET   DT  3 det
                two     two    NUM   CD  3 nummod
                leaders leader NOUN  NNS 4 nsubj
                spoke   speak  VERB  VBD 0 root
                """;
        assertThat(whom(DAY, two, 1, "leaders")).isEqualTo("Angela Merkel/DEU + Emmanuel Macron/FRA");
    }

    @Test
    void weIsTheSideOfTheSpeaker() {
        String quotation = """
                “      “      PUNCT `` 3 punct
                We     we     PRON  PRP 3 nsubj
                agree  agree  VERB  VBP 7 ccomp
                ,      ,      PUNCT ,   3 punct
                ”      ”      PUNCT '' 3 punct
                Merkel Merkel PROPN NNP 7 nsubj
                said   say    VERB  VBD 0 root
                """;
        assertThat(whom(DAY, quotation, 0, "We")).isEqualTo("DEU/DEU");
    }

    @Test
    void armsAreNobody() {
        String arms = """
                China  China  PROPN NNP 2 nsubj
                sold   sell   VERB  VBD 0 root
                drones drone  NOUN  NNS 2 obj
                """;
        assertThat(whom(DAY, arms, 0, "drones")).isEmpty();
    }
}
