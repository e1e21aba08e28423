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
    void takesTheAdjectiveAfterWhatIsNamedForItsName() {
        DependencyTree tree = TreeText.tree("""
                1 Togo       Togo       PROPN NNP 2 nsubj
                2 called     call       VERB  VBD 0 root
                3 the        the        DET   DT  4 det
                4 step       step       NOUN  NN  2 obj
                5 unfriendly unfriendly ADJ   JJ  4 amod
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(1);
        assertThat(mended.relation(4)).isEqualTo("xcomp");
    }

    @Test
    void takesAQuotedNounAfterWhatIsNamedForItsName() {
        DependencyTree tree = TreeText.tree("""
                1 Togo   Togo   PROPN NNP 2 nsubj
                2 called call   VERB  VBD 0 root
                3 the    the    DET   DT  4 det
                4 raid   raid   NOUN  NN  2 obj
                5 "      "      PUNCT ``  7 punct
                6 plain  plain  ADJ   JJ  7 amod
                7 folly  folly  NOUN  NN  4 appos
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(1);
    }

    @Test
    void leavesAnAppositionThatACommaSetsOff() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 called  call    VERB  VBD 0 root
                3 the     the     DET   DT  4 det
                4 envoy   envoy   NOUN  NN  2 obj
                5 ,       ,       PUNCT ,   7 punct
                6 a       a       DET   DT  7 det
                7 general general NOUN  NN  4 appos
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(3);
    }

    @Test
    void givesAllThatIsReproachedToWhoeverIsAccused() {
        DependencyTree tree = TreeText.tree("""
                1  Togo     Togo     PROPN NNP 2 nsubj
                2  left     leave    VERB  VBD 0 root
                3  ,        ,        PUNCT ,   4 punct
                4  accusing accuse   VERB  VBG 2 advcl
                5  Benin    Benin    PROPN NNP 4 obj
                6  of       of       SCONJ IN  7 mark
                7  lying    lie      VERB  VBG 4 advcl
                8  and      and      CCONJ CC  9 cc
                9  backing  back     VERB  VBG 4 conj
                10 rebels   rebel    NOUN  NNS 9 obj
                """);
        assertThat(TreeRepair.repair(tree).head(8)).isEqualTo(6);
    }

    @Test
    void givesAFullSentenceItsFiniteVerb() {
        DependencyTree tree = TreeText.tree("""
                1 The    the    DET   DT  3 det
                2 farm   farm   NOUN  NN  3 compound
                3 lobby  lobby  NOUN  NN  0 root
                4 called call   VERB  VBN 3 acl
                5 for    for    ADP   IN  6 case
                6 aid    aid    NOUN  NN  4 obl
                7 .      .      PUNCT .   3 punct
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(3)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.relation(2)).isEqualTo("nsubj");
    }

    @Test
    void leavesAParticipleWithAnAgent() {
        DependencyTree tree = TreeText.tree("""
                1 A      a      DET   DT  2 det
                2 bridge bridge NOUN  NN  0 root
                3 built  build  VERB  VBN 2 acl
                4 by     by     ADP   IN  5 case
                5 Veii   Veii   PROPN NNP 3 obl
                6 .      .      PUNCT .   2 punct
                """);
        assertThat(TreeRepair.repair(tree).head(1)).isEqualTo(DependencyTree.ROOT);
    }

    @Test
    void takesWhatAThingIsCalledForNoApposition() {
        DependencyTree tree = TreeText.tree("""
                1 Togo   Togo   PROPN NNP 2 nsubj
                2 called call   VERB  VBD 0 root
                3 the    the    DET   DT  4 det
                4 levy   levy   NOUN  NN  2 obj
                5 a      a      DET   DT  6 det
                6 sham   sham   NOUN  NN  4 appos
                7 .      .      PUNCT .   2 punct
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(5)).isEqualTo(1);
        assertThat(mended.relation(5)).isEqualTo("xcomp");
    }

    @Test
    void takesTwoOfficesForOnePerson() {
        DependencyTree tree = TreeText.tree("""
                1  Reed     Reed     PROPN NNP 9 nsubj
                2  ,        ,        PUNCT ,   1 punct
                3  the      the      DET   DT  4 det
                4  premier  premier  NOUN  NN  1 appos
                5  and      and      CCONJ CC  6 cc
                6  chairman chairman NOUN  NN  1 conj
                7  of       of       ADP   IN  8 case
                8  SADC     SADC     PROPN NNP 6 nmod
                9  left     leave    VERB  VBD 0 root
                """);
        assertThat(TreeRepair.repair(tree).head(5)).isEqualTo(3);
    }

    @Test
    void takesAllButForAnAdverb() {
        DependencyTree tree = TreeText.tree("""
                1 Exports  export   NOUN  NNS 2 nsubj
                2 have     have     VERB  VBP 0 root
                3 all      all      DET   DT  2 obj
                4 but      but      CCONJ CC  5 cc
                5 stopped  stop     VERB  VBN 2 conj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(0)).isEqualTo(4);
        assertThat(mended.relation(0)).isEqualTo("nsubj");
        assertThat(mended.relation(1)).isEqualTo("aux");
        assertThat(mended.relation(2)).isEqualTo("advmod");
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
    void takesTheSubjectOfAPastTenseForOneWhoActs() {
        DependencyTree tree = TreeText.tree("""
                1 Sapt    Sapt    PROPN NNP 2 nsubj:pass
                2 called  call    VERB  VBD 0 root
                3 on      on      ADP   IN  4 case
                4 Togo    Togo    PROPN NNP 2 obl
                """);
        assertThat(TreeRepair.repair(tree).relation(0)).isEqualTo("nsubj");
    }

    @Test
    void letsMeasuresHaveTheEffectAndNotWhomTheyAreAgainst() {
        DependencyTree tree = TreeText.tree("""
                1 Sanctions sanction NOUN  NNS 7 nsubj
                2 on        on       ADP   IN  3 case
                3 Togo      Togo     PROPN NNP 1 nmod
                4 that      that     PRON  WDT 5 nsubj
                5 target    target   VERB  VBP 3 acl:relcl
                6 banks     bank     NOUN  NNS 5 obj
                7 bite      bite     VERB  VBP 0 root
                """);
        assertThat(TreeRepair.repair(tree).head(4)).isEqualTo(0);
    }

    @Test
    void letsWhoSaysSomethingBeTheOneWhoAccuses() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 said     say      VERB  VBD 0 root
                3 the      the      DET   DT  4 det
                4 raid     raid     NOUN  NN  6 nsubj
                5 was      be       AUX   VBD 6 cop
                6 illegal  illegal  ADJ   JJ  2 ccomp
                7 and      and      CCONJ CC  8 cc
                8 accused  accuse   VERB  VBD 6 conj
                9 Benin    Benin    PROPN NNP 8 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(7)).isEqualTo(1);
        assertThat(mended.relation(7)).isEqualTo("conj");
    }

    @Test
    void letsWhoeverCanSpeakAccuseInWhatIsSaid() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 said     say      VERB  VBD 0 root
                3 Ghana    Ghana    PROPN NNP 4 nsubj
                4 lied     lie      VERB  VBD 2 ccomp
                5 and      and      CCONJ CC  6 cc
                6 accused  accuse   VERB  VBD 4 conj
                7 Benin    Benin    PROPN NNP 6 obj
                """);
        assertThat(TreeRepair.repair(tree).head(5)).isEqualTo(3);
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
    void bringsAModalToItsVerbAcrossAnInsertion() {
        DependencyTree tree = TreeText.tree("""
                1 Norway   Norway PROPN NNP 2 nsubj
                2 may      may    AUX   MD  0 root
                3 —        —      PUNCT :   2 punct
                4 if       if     SCONJ IN  5 mark
                5 asked    ask    VERB  VBN 2 advcl
                6 —        —      PUNCT :   5 punct
                7 sell     sell   VERB  VB  2 xcomp
                8 ships    ship   NOUN  NNS 7 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(6)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(1)).isEqualTo(6);
        assertThat(mended.relation(1)).isEqualTo("aux");
        assertThat(mended.head(0)).isEqualTo(6);
    }

    @Test
    void joinsASecondShareToTheFirst() {
        DependencyTree tree = TreeText.tree("""
                1  Norway  Norway PROPN NNP 2 nsubj
                2  sold    sell   VERB  VBD 0 root
                3  60      60     NUM   CD  4 nummod
                4  %       %      SYM   NN  2 obj
                5  of      of     ADP   IN  7 case
                6  the     the    DET   DT  7 det
                7  rifles  rifle  NOUN  NNS 4 nmod
                8  and     and    CCONJ CC  10 cc
                9  80      80     NUM   CD  10 nummod
                10 %       %      SYM   NN  7 conj
                11 of      of     ADP   IN  13 case
                12 the     the    DET   DT  13 det
                13 ships   ship   NOUN  NNS 10 nmod
                """);
        assertThat(TreeRepair.repair(tree).head(9)).isEqualTo(3);
    }

    @Test
    void joinsNamesByTheCommaOfAHeadline() {
        DependencyTree tree = TreeText.tree("""
                1 Malta  Malta  PROPN NNP 4 nsubj
                2 ,      ,      PUNCT ,   3 punct
                3 Norway Norway PROPN NNP 1 appos
                4 sign   sign   VERB  VBP 0 root
                5 treaty treaty NOUN  NN  4 obj
                """);
        assertThat(TreeRepair.repair(tree).relation(2)).isEqualTo("conj");
    }

    @Test
    void joinsWhatAsWellAsJoins() {
        DependencyTree tree = TreeText.tree("""
                1 Malta  Malta  PROPN NNP 2 nsubj
                2 helped help   VERB  VBD 0 root
                3 Norway Norway PROPN NNP 2 obj
                4 with   with   ADP   IN  5 case
                5 ships  ship   NOUN  NNS 2 obl
                6 as     as     ADV   RB  9 cc
                7 well   well   ADV   RB  6 fixed
                8 as     as     ADP   IN  6 fixed
                9 grain  grain  NOUN  NN  2 conj
                """);
        assertThat(TreeRepair.repair(tree).head(8)).isEqualTo(4);
    }

    @Test
    void takesAPartOfAnAdjectiveForNoPreposition() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys    envoy    NOUN NNS  2 nsubj
                2 view      view     VERB VBP  0 root
                3 near      near     ADP  IN   5 case
                4 -         -        PUNCT HYPH 3 punct
                5 term      term     NOUN NN   6 compound
                6 prospects prospect NOUN NNS  2 obl
                7 as        as       ADP  IN   8 case
                8 poor      poor     ADJ  JJ   2 obl
                """);
        assertThat(TreeRepair.repair(tree).relation(5)).isEqualTo("obj");
    }

    @Test
    void takesANameBesideANounForWhoThatIs() {
        DependencyTree tree = TreeText.tree("""
                1 Malta  Malta PROPN NNP  6 nsubj
                2 and    and   CCONJ CC   4 cc
                3 its    its   PRON  PRP$ 4 nmod:poss
                4 ally   ally  NOUN  NN   1 conj
                5 Norway Norway PROPN NNP 1 conj
                6 voted  vote  VERB  VBD  0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(3);
        assertThat(mended.relation(4)).isEqualTo("appos");
    }

    @Test
    void takesANameAfterTheLastConjunctForWhoThatIs() {
        DependencyTree tree = TreeText.tree("""
                1 Malta  Malta  PROPN NNP  8 nsubj
                2 and    and    CCONJ CC   4 cc
                3 its    its    PRON  PRP$ 4 nmod:poss
                4 ally   ally   NOUN  NN   1 conj
                5 ,      ,      PUNCT ,    6 punct
                6 Norway Norway PROPN NNP  1 conj
                7 ,      ,      PUNCT ,    6 punct
                8 voted  vote   VERB  VBD  0 root
                """);
        assertThat(TreeRepair.repair(tree).head(5)).isEqualTo(3);
    }

    @Test
    void joinsTheNounBeforeANameAndNotTheName() {
        DependencyTree tree = TreeText.tree("""
                1 Malta  Malta  PROPN NNP  6 nsubj
                2 and    and    CCONJ CC   5 cc
                3 its    its    PRON  PRP$ 4 nmod:poss
                4 ally   ally   NOUN  NN   5 nmod:desc
                5 Norway Norway PROPN NNP  1 conj
                6 voted  vote   VERB  VBD  0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(3)).isZero();
        assertThat(mended.relation(4)).isEqualTo("appos");
        assertThat(mended.head(1)).isEqualTo(3);
    }

    @Test
    void expectsWhoIsDueSomewhere() {
        DependencyTree tree = TreeText.tree("""
                1 Sapt   Sapt   PROPN NNP 5 nsubj
                2 is     be     AUX   VBZ 5 cop
                3 due    due    ADJ   JJ  5 case
                4 in     in     ADP   IN  3 fixed
                5 Norway Norway PROPN NNP 0 root
                6 on     on     ADP   IN  7 case
                7 Friday Friday PROPN NNP 5 nmod
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(2)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(0)).isEqualTo(2);
        assertThat(mended.relation(4)).isEqualTo("obl");
        assertThat(mended.head(3)).isEqualTo(4);
    }

    @Test
    void takesANameOfTwoWordsForOneState() {
        DependencyTree tree = TreeText.tree("""
                1 Japanese Japanese ADJ   JJ  5 amod
                2 and      and      CCONJ CC  3 cc
                3 South    South    PROPN NNP 1 conj
                4 Korean   Korean   ADJ   JJ  5 amod
                5 leaders  leader   NOUN  NNS 6 nsubj
                6 met      meet     VERB  VBD 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(3)).isEqualTo(0);
        assertThat(mended.relation(3)).isEqualTo("conj");
        assertThat(mended.head(2)).isEqualTo(3);
        assertThat(mended.head(1)).isEqualTo(3);
    }

    @Test
    void givesAnInfinitiveTheSubjectAfterFor() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys envoy NOUN  NNS 2 nsubj
                2 pushed push  VERB  VBD 0 root
                3 for    for   ADP   IN  4 case
                4 Norway Norway PROPN NNP 2 obl
                5 to     to    PART  TO  6 mark
                6 leave  leave VERB  VB  2 advcl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(3)).isEqualTo(5);
        assertThat(mended.relation(3)).isEqualTo("nsubj");
    }

    @Test
    void leavesAnEventAfterForToItsVerb() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys envoy   NOUN NNS 2 nsubj
                2 came   come    VERB VBD 0 root
                3 for    for     ADP  IN  4 case
                4 talks  talk    NOUN NNS 2 obl
                5 to     to      PART TO  6 mark
                6 protest protest VERB VB 2 advcl
                """);
        assertThat(TreeRepair.repair(tree).relation(3)).isEqualTo("obl");
    }

    @Test
    void readsAVerbOfPlanningThatWasTakenForANoun() {
        DependencyTree tree = TreeText.tree("""
                1 Sapt  Sapt  PROPN NNP 2 nsubj
                2 plans plan  NOUN  NNS 0 root
                3 to    to    PART  TO  4 mark
                4 leave leave VERB  VB  2 acl
                """);
        assertThat(TreeRepair.repair(tree).relation(3)).isEqualTo("xcomp");
    }

    @Test
    void hangsNothingOnTheEndOfAFixedExpression() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys  envoy  NOUN NNS 2 nsubj
                2 accused accuse VERB VBD 0 root
                3 each    each   DET  DT  2 obj
                4 other   other  ADJ  JJ  3 fixed
                5 of      of     ADP  IN  6 case
                6 theft   theft  NOUN NN  4 obl
                """);
        assertThat(TreeRepair.repair(tree).head(5)).isEqualTo(1);
    }

    @Test
    void knowsVerbsOfTwoWords() {
        DependencyTree tree = TreeText.tree("""
                1 Malta Malta PROPN NNP 2 nsubj
                2 shut  shut  VERB  VBD 0 root
                3 off   off   ADP   IN  5 case
                4 the   the   DET   DT  5 det
                5 gas   gas   NOUN  NN  2 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.relation(2)).isEqualTo("compound:prt");
        assertThat(mended.relation(4)).isEqualTo("obj");
    }

    @Test
    void givesRatherThanToWhatIsNotDone() {
        DependencyTree tree = TreeText.tree("""
                1 Rather  rather ADV   RB  5 cc
                2 than    than   SCONJ IN  1 fixed
                3 waiting wait   VERB  VBG 5 advcl
                4 Norway  Norway PROPN NNP 5 nsubj
                5 signed  sign   VERB  VBD 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(0)).isEqualTo(2);
        assertThat(mended.relation(0)).isEqualTo("mark");
    }

    @Test
    void endsACompoundAtAPreposition() {
        DependencyTree tree = TreeText.tree("""
                1 Malta    Malta   PROPN NNP 2 nsubj
                2 held     hold    VERB  VBD 0 root
                3 talks    talk    NOUN  NNS 2 obj
                4 with     with    ADP   IN  8 case
                5 Norway   Norway  PROPN NNP 8 compound
                6 over     over    ADP   IN  8 case
                7 river    river   NOUN  NN  8 compound
                8 tolls    toll    NOUN  NNS 2 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(1);
        assertThat(mended.relation(4)).isEqualTo("obl");
        assertThat(mended.head(3)).isEqualTo(4);
        assertThat(mended.head(5)).isEqualTo(7);
    }

    @Test
    void joinsTheSecondGerundToTheFirst() {
        DependencyTree tree = TreeText.tree("""
                1 Malta   Malta   PROPN NNP 2 nsubj
                2 accused accuse  VERB  VBD 0 root
                3 Norway  Norway  PROPN NNP 2 obj
                4 of      of      SCONJ IN  5 mark
                5 lying   lie     VERB  VBG 2 advcl
                6 and     and     CCONJ CC  7 cc
                7 arming  arm     VERB  VBG 3 conj
                8 rebels  rebel   NOUN  NNS 7 obj
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(4);
    }

    @Test
    void takesAParticleBeforeAnObjectForTheVerbs() {
        DependencyTree tree = TreeText.tree("""
                1 Malta   Malta   PROPN NNP 2 nsubj
                2 sealed  seal    VERB  VBD 0 root
                3 off     off     ADP   IN  4 case
                4 embassy embassy NOUN  NN  2 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(2)).isEqualTo(1);
        assertThat(mended.relation(2)).isEqualTo("compound:prt");
    }

    @Test
    void hangsAClauseOfPlaceOnThePlace() {
        DependencyTree tree = TreeText.tree("""
                1 Envoys envoy NOUN  NNS 2 nsubj
                2 left   leave VERB  VBD 0 root
                3 Norway Norway PROPN NNP 2 obj
                4 ,      ,     PUNCT ,   7 punct
                5 where  where ADV   WRB 7 advmod
                6 ships  ship  NOUN  NNS 7 nsubj
                7 sank   sink  VERB  VBD 2 advcl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(6)).isEqualTo(2);
        assertThat(mended.relation(6)).isEqualTo("acl:relcl");
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

    @Test
    void takesThePlaceWhereSomebodyIsDueForAPlace() {
        DependencyTree tree = TreeText.tree("""
                1 Rudolf Rudolf PROPN NNP 5 nsubj
                2 is     be     AUX   VBZ 5 cop
                3 due    due    ADJ   JJ  5 case
                4 in     in     ADP   IN  3 fixed
                5 Malta  Malta  PROPN NNP 0 root
                6 on     on     ADP   IN  7 case
                7 Monday Monday PROPN NNP 5 nmod
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(2)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(0)).isEqualTo(2);
        assertThat(mended.relation(4)).isEqualTo("obl");
        assertThat(mended.head(3)).isEqualTo(4);
        assertThat(mended.relation(6)).isEqualTo("obl");
    }

    @Test
    void takesWhatSomethingIsCalledForTheThing() {
        DependencyTree tree = TreeText.tree("""
                1 Togo   Togo   PROPN NNP 2 nsubj
                2 raided raid   VERB  VBD 0 root
                3 what   what   PRON  WP  2 obj
                4 it     it     PRON  PRP 5 nsubj
                5 called call   VERB  VBD 3 acl:relcl
                6 camps  camp   NOUN  NNS 5 obj
                7 in     in     ADP   IN  8 case
                8 Ghana  Ghana  PROPN NNP 5 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(5)).isEqualTo(1);
        assertThat(mended.relation(5)).isEqualTo("obj");
        assertThat(mended.head(4)).isEqualTo(5);
        assertThat(mended.head(7)).isEqualTo(5);
    }

    @Test
    void leavesAQuestionWhoseAnswerIsNotNamed() {
        DependencyTree tree = TreeText.tree("""
                1 Togo   Togo   PROPN NNP 2 nsubj
                2 knows  know   VERB  VBZ 0 root
                3 what   what   PRON  WP  2 obj
                4 it     it     PRON  PRP 5 nsubj
                5 sold   sell   VERB  VBD 3 acl:relcl
                6 to     to     ADP   IN  7 case
                7 Ghana  Ghana  PROPN NNP 5 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(2)).isEqualTo(1);
        assertThat(mended.head(6)).isEqualTo(4);
    }

    @Test
    void takesAPartOfShipsForWhatIsHandedOver() {
        DependencyTree tree = TreeText.tree("""
                1 Norway   Norway   PROPN NNP 2 nsubj
                2 handed   hand     VERB  VBD 0 root
                3 Chad     Chad     PROPN NNP 2 obj
                4 14       14       NUM   CD  3 flat
                5 of       of       ADP   IN  7 case
                6 its      its      PRON  PRP$ 7 nmod:poss
                7 ships    ship     NOUN  NNS 2 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.relation(2)).isEqualTo("iobj");
        assertThat(mended.head(3)).isEqualTo(1);
        assertThat(mended.relation(3)).isEqualTo("obj");
        assertThat(mended.head(6)).isEqualTo(3);
    }

    @Test
    void takesTheNamesAfterANumberOfStatesForThoseStates() {
        DependencyTree tree = TreeText.tree("""
                1 Two      two      NUM   CD  2 nummod
                2 states   state    NOUN  NNS 8 nsubj
                3 ,        ,        PUNCT ,   4 punct
                4 Chad     Chad     PROPN NNP 2 conj
                5 and      and      CCONJ CC  6 cc
                6 Mali     Mali     PROPN NNP 4 conj
                7 ,        ,        PUNCT ,   2 punct
                8 left     leave    VERB  VBD 0 root
                """);
        assertThat(TreeRepair.repair(tree).relation(3)).isEqualTo("appos");
    }

    @Test
    void hangsThoseWhoAreNamedAmongOthersOnThem() {
        DependencyTree tree = TreeText.tree("""
                1 Mali     Mali     PROPN NNP 2 nsubj
                2 freed    free     VERB  VBD 0 root
                3 six      six      NUM   CD  4 nummod
                4 men      man      NOUN  NNS 2 obj
                5 ,        ,        PUNCT ,   7 punct
                6 among    among    ADP   IN  7 case
                7 them     they     PRON  PRP 2 obl
                8 two      two      NUM   CD  9 nummod
                9 Germans  German   PROPN NNPS 2 parataxis
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(8)).isEqualTo(3);
        assertThat(Dependents.markers(mended, 8, "case")).isEqualTo("among them");
    }

    @Test
    void hangsAnAgentOnTheParticipleBeforeIt() {
        DependencyTree tree = TreeText.tree("""
                1 Kurds    Kurd     PROPN NNPS 7 nsubj
                2 trained  train    VERB  VBN 1 acl
                3 and      and      CCONJ CC  4 cc
                4 armed    arm      VERB  VBN 2 conj
                5 by       by       ADP   IN  6 case
                6 Iran     Iran     PROPN NNP 7 obl
                7 fled     flee     VERB  VBD 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(5)).isEqualTo(3);
        assertThat(Heads.agent(mended, 3)).isEqualTo(5);
        assertThat(Heads.agent(mended, 1)).as("shared by both").isEqualTo(5);
    }

    @Test
    void takesAParticipleBetweenCommasForWhatWasDone() {
        DependencyTree tree = TreeText.tree("""
                1 Chad     Chad     PROPN NNP 7 nsubj
                2 ,        ,        PUNCT ,   3 punct
                3 armed    arm      VERB  VBN 1 conj
                4 by       by       ADP   IN  5 case
                5 France   France   PROPN NNP 3 obl:agent
                6 ,        ,        PUNCT ,   1 punct
                7 won      win      VERB  VBD 0 root
                """);
        assertThat(TreeRepair.repair(tree).relation(2)).isEqualTo("acl");
    }

    @Test
    void hangsWhatTheFirstDidOnTheFirst() {
        DependencyTree tree = TreeText.tree("""
                1 Chad      Chad      PROPN NNP 2 nsubj
                2 became    become    VERB  VBD 0 root
                3 the       the       DET   DT  5 det
                4 first     first     ADJ   JJ  5 amod
                5 state     state     NOUN  NN  2 xcomp
                6 to        to        PART  TO  7 mark
                7 recognise recognise VERB  VB  2 advcl
                8 Kosovo    Kosovo    PROPN NNP 7 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(6)).isEqualTo(4);
        assertThat(SubjectFinder.find(mended, 6))
                .isNotNull()
                .satisfies(subject -> assertThat(subject.phrase().head()).isZero());
    }

    @Test
    void givesASecondPastTenseAfterAGerundToWhoeverActsInTheFirst() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 thanked  thank    VERB  VBD 0 root
                3 Benin    Benin    PROPN NNP 2 obj
                4 for      for      SCONJ IN  5 mark
                5 leaving  leave    VERB  VBG 2 advcl
                6 and      and      CCONJ CC  7 cc
                7 promised promise  VERB  VBD 5 conj
                8 help     help     NOUN  NN  7 obj
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(1);
    }

    @Test
    void leavesASecondGerundWhereItIs() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 praised  praise   VERB  VBD 0 root
                3 Benin    Benin    PROPN NNP 2 obj
                4 for      for      SCONJ IN  5 mark
                5 leaving  leave    VERB  VBG 2 advcl
                6 and      and      CCONJ CC  7 cc
                7 paying   pay      VERB  VBG 5 conj
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(4);
    }

    @Test
    void joinsPhrasesWithTheSamePreposition() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 fired   fire    VERB  VBD 0 root
                3 rockets rocket  NOUN  NNS 2 obj
                4 at      at      ADP   IN  5 case
                5 Benin   Benin   PROPN NNP 2 obl
                6 and     and     CCONJ CC  8 cc
                7 at      at      ADP   IN  8 case
                8 Ghana   Ghana   PROPN NNP 3 conj
                """);
        assertThat(TreeRepair.repair(tree).head(7)).isEqualTo(4);
    }

    @Test
    void letsThoseNamedBeforeASecondVerbBeItsSubject() {
        DependencyTree tree = TreeText.tree("""
                1  Togo     Togo     PROPN NNP 2 nsubj
                2  sent     send     VERB  VBD 0 root
                3  ships    ship     NOUN  NNS 2 obj
                4  to       to       ADP   IN  5 case
                5  Benin    Benin    PROPN NNP 2 obl
                6  ,        ,        PUNCT ,   8 punct
                7  and      and      CCONJ CC  8 cc
                8  Ghana    Ghana    PROPN NNP 5 conj
                9  and      and      CCONJ CC  10 cc
                10 Mali     Mali     PROPN NNP 8 conj
                11 objected object   VERB  VBD 2 conj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(7)).isEqualTo(10);
        assertThat(mended.relation(7)).isEqualTo("nsubj");
        assertThat(mended.head(6)).isEqualTo(10);
    }

    @Test
    void partsClausesAtASemicolon() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 urged   urge    VERB  VBD 0 root
                3 Benin   Benin   PROPN NNP 2 obj
                4 to      to      PART  TO  5 mark
                5 leave   leave   VERB  VB  2 xcomp
                6 ;       ;       PUNCT :   8 punct
                7 Ghana   Ghana   PROPN NNP 8 nsubj
                8 laughed laugh   VERB  VBD 5 ccomp
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(7)).isEqualTo(1);
        assertThat(mended.relation(7)).isEqualTo("conj");
    }

    @Test
    void takesANameBeforeARelativeClauseForTheSubject() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 8 obl:unmarked
                2 ,       ,       PUNCT ,   6 punct
                3 to      to      ADP   IN  4 case
                4 which   which   PRON  WDT 6 obl
                5 Benin   Benin   PROPN NNP 6 nsubj
                6 turned  turn    VERB  VBD 8 advcl
                7 ,       ,       PUNCT ,   6 punct
                8 called  call    VERB  VBD 0 root
                9 on      on      ADP   IN  10 case
                10 Ghana  Ghana   PROPN NNP 8 obl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.relation(0)).isEqualTo("nsubj");
        assertThat(mended.head(5)).isZero();
        assertThat(mended.relation(5)).isEqualTo("acl:relcl");
    }

    @Test
    void takesAVerbAfterARelativeClauseForNoNameOfItsSubject() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 0 root
                2 ,       ,       PUNCT ,   4 punct
                3 which   which   PRON  WDT 4 nsubj
                4 likes   like    VERB  VBZ 1 acl:relcl
                5 peace   peace   NOUN  NN  4 obj
                6 ,       ,       PUNCT ,   7 punct
                7 plans   plan    VERB  VBZ 1 appos
                8 talks   talk    NOUN  NNS 7 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(6)).isEqualTo(DependencyTree.ROOT);
        assertThat(mended.head(0)).isEqualTo(6);
        assertThat(mended.relation(0)).isEqualTo("nsubj");
    }

    @Test
    void leavesAVerbAloneThatStandsFirst() {
        DependencyTree tree = TreeText.tree("""
                1 took    take    VERB  VBD 3 appos
                2 the     the     DET   DT  3 det
                3 Corps   Corps   PROPN NNP 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(0)).isEqualTo(2);
        assertThat(mended.relation(0)).isEqualTo("appos");
    }

    @Test
    void joinsTheTwoStatesOfAHeadline() {
        DependencyTree tree = TreeText.tree("""
                1 Togo   Togo   PROPN NNP 4 obl:unmarked
                2 ,      ,      PUNCT ,   1 punct
                3 Benin  Benin  PROPN NNP 4 nsubj
                4 ban    ban    VERB  VBP 0 root
                5 rice   rice   NOUN  NN  4 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.relation(0)).isEqualTo("nsubj");
        assertThat(mended.head(2)).isZero();
        assertThat(mended.relation(2)).isEqualTo("conj");
    }

    @Test
    void takesNoSubjectFromBehindAnInfinitive() {
        DependencyTree tree = TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 hopes   hope    VERB  VBZ 0 root
                3 to      to      PART  TO  4 mark
                4 visit   visit   VERB  VB  2 xcomp
                5 Benin   Benin   PROPN NNP 4 obj
                6 ,       ,       PUNCT ,   8 punct
                7 its     its     PRON  PRP$ 8 nmod:poss
                8 ally    ally    NOUN  NN  4 nsubj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(7)).isEqualTo(4);
        assertThat(mended.relation(7)).isEqualTo("appos");
    }

    @Test
    void letsThoseBeActorsOfWhomSomebodySaysSo() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 0 root
                2 ,        ,        PUNCT ,   5 punct
                3 which    which    PRON  WDT 5 obj
                4 Benin    Benin    PROPN NNP 5 nsubj
                5 says     say      VERB  VBZ 1 acl:relcl
                6 attacked attack   VERB  VBD 5 ccomp
                7 Ghana    Ghana    PROPN NNP 6 obj
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(2)).isEqualTo(5);
        assertThat(mended.relation(2)).isEqualTo("nsubj");
        assertThat(mended.head(5)).isEqualTo(4);
        assertThat(Antecedents.of(mended, 2)).isZero();
    }

    @Test
    void joinsTwoVerbsThatStandSideBySide() {
        DependencyTree tree = TreeText.tree("""
                1 Critics critic  NOUN  NNS 2 nsubj
                2 claim   claim   VERB  VBP 0 root
                3 that    that    SCONJ IN  5 mark
                4 Togo    Togo    PROPN NNP 5 nsubj
                5 fed     feed    VERB  VBD 2 ccomp
                6 and     and     CCONJ CC  7 cc
                7 trained train   VERB  VBD 2 conj
                8 rebels  rebel   NOUN  NNS 7 obj
                """);
        assertThat(TreeRepair.repair(tree).head(6)).isEqualTo(4);
    }

    @Test
    void hangsANeverOnTheInfinitiveBehindIt() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 vowed    vow      VERB  VBD 0 root
                3 never    never    ADV   RB  2 advmod
                4 to       to       PART  TO  5 mark
                5 leave    leave    VERB  VB  2 xcomp
                """);
        assertThat(TreeRepair.repair(tree).head(2)).isEqualTo(4);
    }

    @Test
    void hangsWhoeverAccusesOnTheParticiple() {
        DependencyTree tree = TreeText.tree("""
                1  Accused  accuse   VERB  VBN 7 advcl
                2  of       of       SCONJ IN  3 mark
                3  lying    lie      VERB  VBG 1 advcl
                4  by       by       ADP   IN  5 case
                5  Benin    Benin    PROPN NNP 3 obl
                6  Togo     Togo     PROPN NNP 7 nsubj
                7  left     leave    VERB  VBD 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(0);
        assertThat(mended.relation(4)).isEqualTo("obl:agent");
    }

    @Test
    void takesThoseWhoComeAlongForMembers() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 8 nsubj
                2 ,        ,        PUNCT ,   5 punct
                3 along    along    ADP   IN  5 case
                4 with     with     ADP   IN  5 case
                5 Benin    Benin    PROPN NNP 1 nmod
                6 and      and      CCONJ CC  7 cc
                7 Ghana    Ghana    PROPN NNP 5 conj
                8 left     leave    VERB  VBD 0 root
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(4)).isEqualTo(0);
        assertThat(mended.relation(4)).isEqualTo("conj");
        assertThat(mended.head(6)).isEqualTo(0);
    }

    @Test
    void hangsWhomOnThePersonsAndNotOnTheWeek() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 freed    free     VERB  VBD 0 root
                3 envoys   envoy    NOUN  NNS 2 obj
                4 last     last     ADJ   JJ  5 amod
                5 week     week     NOUN  NN  2 obl:unmarked
                6 whom     whom     PRON  WP  8 obj
                7 it       it       PRON  PRP 8 nsubj
                8 accused  accuse   VERB  VBD 5 acl:relcl
                """);
        assertThat(TreeRepair.repair(tree).head(7)).isEqualTo(2);
    }

    @Test
    void letsWhoeverHasNoAuxiliaryArrest() {
        DependencyTree tree = TreeText.tree("""
                1 Togo     Togo     PROPN NNP 2 nsubj
                2 freed    free     VERB  VBD 0 root
                3 envoys   envoy    NOUN  NNS 2 obj
                4 Benin    Benin    PROPN NNP 5 nsubj:pass
                5 arrested arrest   VERB  VBN 3 acl:relcl
                """);
        assertThat(TreeRepair.repair(tree).relation(3)).isEqualTo("nsubj");
    }

    @Test
    void givesASecondInfinitiveItsOwnSubject() {
        DependencyTree tree = TreeText.tree("""
                1  Togo      Togo     PROPN NNP 2 nsubj
                2  urged     urge     VERB  VBD 0 root
                3  Benin     Benin    PROPN NNP 2 obj
                4  to        to       PART  TO  5 mark
                5  cut       cut      VERB  VB  2 xcomp
                6  ties      tie      NOUN  NNS 5 obj
                7  and       and      CCONJ CC  8 cc
                8  Ghana     Ghana    PROPN NNP 6 conj
                9  to        to       PART  TO  10 mark
                10 leave     leave    VERB  VB  5 advcl
                """);
        DependencyTree mended = TreeRepair.repair(tree);
        assertThat(mended.head(7)).isEqualTo(9);
        assertThat(mended.relation(7)).isEqualTo("nsubj");
        assertThat(mended.head(9)).isEqualTo(4);
        assertThat(mended.relation(9)).isEqualTo("conj");
    }

    @Test
    void hangsWhatAStateDoesOnItsNameAndNotOnTheNounBefore() {
        DependencyTree mended = TreeRepair.repair(TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 ended   end     VERB  VBD 0 root
                3 a       a       DET   DT  4 det
                4 quarrel quarrel NOUN  NN  2 obj
                5 with    with    ADP   IN  6 case
                6 Ghana   Ghana   PROPN NNP 4 nmod
                7 ,       ,       PUNCT ,   9 punct
                8 which   which   PRON  WDT 9 nsubj
                9 denies  deny    VERB  VBZ 4 acl:relcl
                10 theft  theft   NOUN  NN  9 obj
                """));
        assertThat(mended.head(8)).isEqualTo(5);
    }

    @Test
    void leavesWhatATruceDoesToTheTruce() {
        DependencyTree mended = TreeRepair.repair(TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 broke   break   VERB  VBD 0 root
                3 a       a       DET   DT  4 det
                4 truce   truce   NOUN  NN  2 obj
                5 with    with    ADP   IN  6 case
                6 Ghana   Ghana   PROPN NNP 4 nmod
                7 ,       ,       PUNCT ,   9 punct
                8 which   which   PRON  WDT 9 nsubj
                9 expired expire  VERB  VBD 4 acl:relcl
                """));
        assertThat(mended.head(8)).isEqualTo(3);
    }

    @Test
    void takesTheClaimForTheObjectOfWhatIsSaidOfIt() {
        DependencyTree mended = TreeRepair.repair(TreeText.tree("""
                1 Togo    Togo    PROPN NNP 2 nsubj
                2 said    say     VERB  VBD 0 root
                3 Ghana   Ghana   PROPN NNP 4 nsubj
                4 left    leave   VERB  VBD 2 ccomp
                5 ,       ,       PUNCT ,   7 punct
                6 a       a       DET   DT  7 det
                7 claim   claim   NOUN  NN  4 parataxis
                8 that    that    SCONJ IN  10 mark
                9 Accra   Accra   PROPN NNP 10 nsubj
                10 denied deny    VERB  VBD 7 acl
                """));
        assertThat(mended.relation(7)).isEqualTo("obj");
        assertThat(mended.relation(9)).isEqualTo("acl:relcl");
        assertThat(mended.head(6)).isEqualTo(1);
    }

    @Test
    void takesAWholeClauseBehindThatForWhatIsSaid() {
        DependencyTree tree = TreeText.tree("""
                1 Togo         Togo        PROPN NNP 2 nsubj
                2 rebuffed     rebuff      VERB  VBD 0 root
                3 insinuations insinuation NOUN  NNS 2 obj
                4 that         that        SCONJ IN  7 mark
                5 it           it          PRON  PRP 7 nsubj
                6 had          have        AUX   VBD 7 aux
                7 raided       raid        VERB  VBN 3 acl:relcl
                8 Benin        Benin       PROPN NNP 7 obj
                """);
        assertThat(TreeRepair.repair(tree).relation(6)).isEqualTo("acl");
    }
}
