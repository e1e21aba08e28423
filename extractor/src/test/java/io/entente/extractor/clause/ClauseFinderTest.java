package io.entente.extractor.clause;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.syntax.DependencyTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sentences give which clauses. */
class ClauseFinderTest {

    @Test
    void splitsCoordinatedObjects() {
        assertThat(clauses(TreeText.tree("""
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
                        "VERB Sweden | bought | DirectObject grain + oil | Oblique(from) Norway | Oblique(in) May");
    }

    @Test
    void takesTheSubjectOfAPassiveAndItsAgent() {
        assertThat(clauses(TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 bridge bridge NOUN  NN  4 nsubj:pass
                3 was    be     AUX   VBD 4 aux:pass
                4 built  build  VERB  VBN 0 root
                5 by     by     ADP   IN  6 case
                6 Norway Norway PROPN NNP 4 obl:agent
                7 .      .      PUNCT .   4 punct
                """))).containsExactly("VERB The bridge | was built | by Norway");
    }

    @Test
    void sharesTheSubjectOfJoinedVerbs() {
        assertThat(clauses(TreeText.tree("""
                1  The    the    DET   DT  2 det
                2  king   king   NOUN  NN  3 nsubj
                3  signed sign   VERB  VBD 0 root
                4  the    the    DET   DT  5 det
                5  treaty treaty NOUN  NN  3 obj
                6  and    and    CCONJ CC  7 cc
                7  left   leave  VERB  VBD 3 conj
                8  the    the    DET   DT  9 det
                9  talks  talk   NOUN  NNS 7 obj
                10 .      .      PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The king | signed | DirectObject the treaty",
                        "NOUN The king | signed treaty",
                        "VERB The king | left | DirectObject the talks",
                        "NOUN - | talks");
    }

    @Test
    void sharesTheObjectOfJoinedVerbs() {
        assertThat(clauses(TreeText.tree("""
                1 The      the    DET   DT  2 det
                2 army     army   NOUN  NN  3 nsubj
                3 designed design VERB  VBD 0 root
                4 and      and    CCONJ CC  5 cc
                5 built    build  VERB  VBD 3 conj
                6 the      the    DET   DT  7 det
                7 bridge   bridge NOUN  NN  5 obj
                8 .        .      PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The army | designed | DirectObject the bridge",
                        "VERB The army | built | DirectObject the bridge");
    }

    @Test
    void givesTheInfinitiveItsControllerAsSubject() {
        assertThat(clauses(TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 envoy  envoy  NOUN  NN  3 nsubj
                3 urged  urge   VERB  VBD 0 root
                4 Norway Norway PROPN NNP 3 iobj
                5 to     to     PART  TO  6 mark
                6 send   send   VERB  VB  3 xcomp
                7 tanks  tank   NOUN  NNS 6 obj
                8 .      .      PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The envoy | urged | IndirectObject Norway | Complement(to) send tanks",
                        "VERB Norway | send | DirectObject tanks");
    }

    @Test
    void givesTheGerundTheAccusedAsSubject() {
        assertThat(clauses(TreeText.tree("""
                1  The     the     DET   DT  2 det
                2  court   court   NOUN  NN  3 nsubj
                3  accused accuse  VERB  VBD 0 root
                4  the     the     DET   DT  5 det
                5  bank    bank    NOUN  NN  3 obj
                6  of      of      SCONJ IN  7 mark
                7  paying  pay     VERB  VBG 3 advcl
                8  the     the     DET   DT  9 det
                9  militia militia NOUN  NN  7 obj
                10 .       .       PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The court | accused | DirectObject the bank | AdverbialClause(of) paying the militia",
                        "VERB the bank | paying | DirectObject the militia");
    }

    @Test
    void replacesARelativePronounByItsAntecedent() {
        assertThat(clauses(TreeText.tree("""
                1 Troops   troops NOUN  NNS 6 nsubj
                2 who      who    PRON  WP  3 nsubj
                3 crossed  cross  VERB  VBD 1 acl:relcl
                4 the      the    DET   DT  5 det
                5 river    river  NOUN  NN  3 obj
                6 attacked attack VERB  VBD 0 root
                7 the      the    DET   DT  8 det
                8 town     town   NOUN  NN  6 obj
                9 .        .      PUNCT .   6 punct
                """)))
                .containsExactly(
                        "VERB Troops | crossed | DirectObject the river",
                        "VERB Troops | attacked | DirectObject the town");
    }

    @Test
    void fillsTheGapOfARelativeClauseWithoutPronoun() {
        assertThat(clauses(TreeText.tree("""
                1 The     the    DET   DT  2 det
                2 ships   ship   NOUN  NNS 5 nsubj
                3 Norway  Norway PROPN NNP 4 nsubj
                4 sent    send   VERB  VBD 2 acl:relcl
                5 reached reach  VERB  VBD 0 root
                6 the     the    DET   DT  7 det
                7 port    port   NOUN  NN  5 obj
                8 .       .      PUNCT .   5 punct
                """)))
                .containsExactly(
                        "VERB Norway | sent | DirectObject The ships",
                        "VERB The ships | reached | DirectObject the port");
    }

    @Test
    void givesAParticipleTheSubjectOfItsClause() {
        assertThat(clauses(TreeText.tree("""
                1  Sweden Sweden PROPN NNP  2  nsubj
                2  cut    cut    VERB  VBD  0  root
                3  its    its    PRON  PRP$ 4  nmod:poss
                4  ties   tie    NOUN  NNS  2  obj
                5  with   with   ADP   IN   6  case
                6  Norway Norway PROPN NNP  2  obl
                7  ,      ,      PUNCT ,    8  punct
                8  citing cite   VERB  VBG  2  advcl
                9  the    the    DET   DT   10 det
                10 raid   raid   NOUN  NN   8  obj
                11 .      .      PUNCT .    2  punct
                """)))
                .containsExactly(
                        "VERB Sweden | cut | DirectObject its ties | Oblique(with) Norway | AdverbialClause citing the raid",
                        "NOUN its | cut ties | Oblique(with) Norway | AdverbialClause citing the raid",
                        "VERB Sweden | citing | DirectObject the raid",
                        "NOUN - | raid");
    }

    @Test
    void readsAPossessorAsTheActorOfAnEventNoun() {
        assertThat(clauses(TreeText.tree("""
                1 Norway  Norway PROPN NNP 3 nmod:poss
                2 's      's     PART  POS 1 case
                3 attack  attack NOUN  NN  6 nsubj
                4 on      on     ADP   IN  5 case
                5 Sweden  Sweden PROPN NNP 3 nmod
                6 shocked shock  VERB  VBD 0 root
                7 the     the    DET   DT  8 det
                8 king    king   NOUN  NN  6 obj
                9 .       .      PUNCT .   6 punct
                """)))
                .containsExactly(
                        "NOUN Norway | attack | Oblique(on) Sweden",
                        "VERB Norway 's attack on Sweden | shocked | DirectObject the king");
    }

    @Test
    void readsBetweenAsTheActorsOfAnEventNoun() {
        assertThat(clauses(TreeText.tree("""
                1 Talks   talk    NOUN  NNS 6 nsubj
                2 between between ADP   IN  3 case
                3 Sweden  Sweden  PROPN NNP 1 nmod
                4 and     and     CCONJ CC  5 cc
                5 Norway  Norway  PROPN NNP 3 conj
                6 began   begin   VERB  VBD 0 root
                7 .       .       PUNCT .   6 punct
                """)))
                .containsExactly("NOUN Sweden + Norway | Talks", "VERB Talks between Sweden and Norway | began");
    }

    @Test
    void givesAnEventNounTheSubjectOfItsLightVerb() {
        assertThat(clauses(TreeText.tree("""
                1 The       the      DET   DT  2 det
                2 union     union    NOUN  NN  3 nsubj
                3 imposed   impose   VERB  VBD 0 root
                4 sanctions sanction NOUN  NNS 3 obj
                5 on        on       ADP   IN  6 case
                6 Norway    Norway   PROPN NNP 4 nmod
                7 .         .        PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The union | imposed | DirectObject sanctions on Norway",
                        "NOUN The union | imposed sanctions | Oblique(on) Norway");
    }

    @Test
    void turnsTheSubjectOfComingUnderIntoTheTarget() {
        assertThat(clauses(TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 convoy convoy NOUN  NN  3 nsubj
                3 came   come   VERB  VBD 0 root
                4 under  under  ADP   IN  5 case
                5 attack attack NOUN  NN  3 obl
                6 by     by     ADP   IN  7 case
                7 rebels rebel  NOUN  NNS 5 nmod
                8 .      .      PUNCT .   3 punct
                """)))
                .containsExactly(
                        "VERB The convoy | came | Oblique(under) attack by rebels",
                        "NOUN rebels | came attack | DirectObject The convoy");
    }

    @Test
    void readsACopulaWithAPrepositionAndAnEventNoun() {
        assertThat(clauses(TreeText.tree("""
                1  Norway Norway PROPN NNP 6 nsubj
                2  and    and    CCONJ CC  3 cc
                3  Sweden Sweden PROPN NNP 1 conj
                4  are    be     AUX   VBP 6 cop
                5  in     in     ADP   IN  6 case
                6  talks  talk   NOUN  NNS 0 root
                7  about  about  ADP   IN  9 case
                8  the    the    DET   DT  9 det
                9  port   port   NOUN  NN  6 nmod
                10 .      .      PUNCT .   6 punct
                """)))
                .containsExactly(
                        "COPULA Norway + Sweden | are | Oblique(in) talks about the port | Oblique(about) the port",
                        "NOUN Norway + Sweden | are talks | Oblique(about) the port");
    }

    @Test
    void readsACompoundParticipleAsAVerb() {
        assertThat(clauses(TreeText.tree("""
                1 Swedish swedish ADJ   JJ   3 compound
                2 -       -       PUNCT HYPH 1 punct
                3 backed  back    VERB  VBN  4 amod
                4 rebels  rebel   NOUN  NNS  5 nsubj
                5 seized  seize   VERB  VBD  0 root
                6 the     the     DET   DT   7 det
                7 port    port    NOUN  NN   5 obj
                8 .       .       PUNCT .    5 punct
                """)))
                .containsExactly(
                        "ADJECTIVE Swedish | backed | DirectObject Swedish - backed rebels",
                        "VERB Swedish - backed rebels | seized | DirectObject the port");
    }

    @Test
    void readsAnAppositionAsACopula() {
        assertThat(clauses(TreeText.tree("""
                1 Sapt       Sapt       PROPN NNP 7 nsubj
                2 ,          ,          PUNCT ,   3 punct
                3 chancellor chancellor NOUN  NN  1 appos
                4 of         of         ADP   IN  5 case
                5 Norway     Norway     PROPN NNP 3 nmod
                6 ,          ,          PUNCT ,   1 punct
                7 resigned   resign     VERB  VBD 0 root
                8 .          .          PUNCT .   7 punct
                """)))
                .containsExactly(
                        "APPOSITION Sapt |  | Attribute chancellor of Norway | Oblique(of) Norway",
                        "VERB Sapt | resigned");
    }

    @Test
    void keepsWhatAPredicateAdjectiveCallsFor() {
        assertThat(clauses(TreeText.tree("""
                1 Norway   Norway   PROPN NNP 2 nsubj
                2 remains  remain   VERB  VBZ 0 root
                3 critical critical ADJ   JJ  2 xcomp
                4 of       of       ADP   IN  6 case
                5 the      the      DET   DT  6 det
                6 plan     plan     NOUN  NN  3 obl
                7 .        .        PUNCT .   2 punct
                """)))
                .containsExactly("VERB Norway | remains | Attribute critical | Oblique(of) the plan", "NOUN - | plan");
    }

    private static List<String> clauses(DependencyTree tree) {
        return ClauseFinder.standard().find(tree).stream().map(ClauseText::of).toList();
    }
}
