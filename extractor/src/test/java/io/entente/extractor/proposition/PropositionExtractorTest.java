package io.entente.extractor.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.clause.TreeText;
import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import io.entente.statement.Certainty;
import io.entente.statement.Polarity;
import io.entente.statement.Tense;
import io.entente.syntax.DependencyTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How real, how sure and when sentences say that something is. */
class PropositionExtractorTest {

    @Test
    void deniesWhatMissingEvidenceWouldIndicate() {
        Proposition proposition = proposition("send", TreeText.tree("""
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
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(proposition.tense()).isEqualTo(Tense.PAST);
        assertThat(cues(proposition)).containsExactly("not", "evidence", "indicating");
    }

    @Test
    void deniesWhatIsDenied() {
        Proposition proposition = proposition("arm", TreeText.tree("""
                1  The      the      DET   DT  2 det
                2  ministry ministry NOUN  NN  3 nsubj
                3  denied   deny     VERB  VBD 0 root
                4  that     that     SCONJ IN  7 mark
                5  it       it       PRON  PRP 7 nsubj
                6  had      have     AUX   VBD 7 aux
                7  armed    arm      VERB  VBN 3 ccomp
                8  the      the      DET   DT  9 det
                9  rebels   rebel    NOUN  NNS 7 obj
                10 .        .        PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposition.tense()).isEqualTo(Tense.PAST);
        assertThat(cues(proposition)).containsExactly("denied");
    }

    @Test
    void deniesWhatSomebodyFailedToDo() {
        Proposition proposition = proposition("pay", TreeText.tree("""
                1 The    the   DET   DT  2 det
                2 king   king  NOUN  NN  3 nsubj
                3 failed fail  VERB  VBD 0 root
                4 to     to    PART  TO  5 mark
                5 pay    pay   VERB  VB  3 xcomp
                6 the    the   DET   DT  7 det
                7 rebels rebel NOUN  NNS 5 obj
                8 .      .     PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposition.tense()).isEqualTo(Tense.PAST);
        assertThat(cues(proposition)).containsExactly("failed");
    }

    @Test
    void deniesWhatNoneDoes() {
        Proposition proposition = proposition("send", TreeText.tree("""
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
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.DENIED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposition.tense()).isEqualTo(Tense.PRESENT);
        assertThat(cues(proposition)).containsExactly("state");
    }

    @Test
    void holdsPossibleWhatMayBe() {
        Proposition proposition = proposition("send", TreeText.tree("""
                1 Norway Norway PROPN NNP 3 nsubj
                2 may    may    AUX   MD  3 aux
                3 send   send   VERB  VB  0 root
                4 tanks  tank   NOUN  NNS 3 obj
                5 if     if     SCONJ IN  8 mark
                6 the    the    DET   DT  7 det
                7 king   king   NOUN  NN  8 nsubj
                8 agrees agree  VERB  VBZ 3 advcl
                9 .      .      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(proposition.tense()).isEqualTo(Tense.FUTURE);
        assertThat(cues(proposition)).containsExactly("may", "agrees");
    }

    @Test
    void holdsAConditionPossible() {
        Proposition proposition = proposition("agree", TreeText.tree("""
                1 Norway Norway PROPN NNP 3 nsubj
                2 may    may    AUX   MD  3 aux
                3 send   send   VERB  VB  0 root
                4 tanks  tank   NOUN  NNS 3 obj
                5 if     if     SCONJ IN  8 mark
                6 the    the    DET   DT  7 det
                7 king   king   NOUN  NN  8 nsubj
                8 agrees agree  VERB  VBZ 3 advcl
                9 .      .      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(proposition.tense()).isEqualTo(Tense.PRESENT);
        assertThat(cues(proposition)).containsExactly("if");
    }

    @Test
    void holdsPossibleWhatIsAsked() {
        Proposition proposition = proposition("send", TreeText.tree("""
                1 Will   will   AUX   MD  3 aux
                2 Norway Norway PROPN NNP 3 nsubj
                3 send   send   VERB  VB  0 root
                4 tanks  tank   NOUN  NNS 3 obj
                5 ?      ?      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(proposition.tense()).isEqualTo(Tense.FUTURE);
        assertThat(cues(proposition)).containsExactly("send");
    }

    @Test
    void holdsPossibleWhatSomebodyIsUrgedToDo() {
        Proposition proposition = proposition("send", TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 envoy  envoy  NOUN  NN  3 nsubj
                3 urged  urge   VERB  VBD 0 root
                4 Norway Norway PROPN NNP 3 iobj
                5 to     to     PART  TO  6 mark
                6 send   send   VERB  VB  3 xcomp
                7 tanks  tank   NOUN  NNS 6 obj
                8 .      .      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(proposition.tense()).isEqualTo(Tense.FUTURE);
        assertThat(cues(proposition)).containsExactly("urged");
    }

    @Test
    void holdsProbableWhatIsExpected() {
        Proposition proposition = proposition("meet", TreeText.tree("""
                1 Sweden   Sweden PROPN NNP 3 nsubj:pass
                2 is       be     AUX   VBZ 3 aux:pass
                3 expected expect VERB  VBN 0 root
                4 to       to     PART  TO  5 mark
                5 meet     meet   VERB  VB  3 xcomp
                6 Norway   Norway PROPN NNP 5 obj
                7 in       in     ADP   IN  8 case
                8 May      May    PROPN NNP 5 obl
                9 .        .      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(proposition.tense()).isEqualTo(Tense.FUTURE);
        assertThat(cues(proposition)).containsExactly("expected");
    }

    @Test
    void holdsHearsayProbable() {
        Proposition proposition = proposition("leave", TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 king   king   NOUN  NN  4 nsubj:pass
                3 is     be     AUX   VBZ 4 aux:pass
                4 said   say    VERB  VBN 0 root
                5 to     to     PART  TO  7 mark
                6 have   have   AUX   VB  7 aux
                7 left   leave  VERB  VBN 4 xcomp
                8 Norway Norway PROPN NNP 7 obj
                9 .      .      PUNCT .   4 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.PROBABLE);
        assertThat(proposition.tense()).isEqualTo(Tense.PAST);
        assertThat(cues(proposition)).containsExactly("said");
    }

    @Test
    void leavesCertainWhatIsSaid() {
        Proposition proposition = proposition("leave", TreeText.tree("""
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
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposition.tense()).isEqualTo(Tense.PAST);
        assertThat(cues(proposition)).isEmpty();
    }

    @Test
    void takesAPerfectStateForPresent() {
        Proposition proposition = proposition("remain", TreeText.tree("""
                1 Norway   Norway PROPN NNP 3 nsubj
                2 has      have   AUX   VBZ 3 aux
                3 remained remain VERB  VBN 0 root
                4 an       a      DET   DT  5 det
                5 ally     ally   NOUN  NN  3 obj
                6 of       of     ADP   IN  7 case
                7 Sweden   Sweden PROPN NNP 5 nmod
                8 .        .      PUNCT .   3 punct
                """));
        assertThat(proposition.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(proposition.certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(proposition.tense()).isEqualTo(Tense.PRESENT);
        assertThat(cues(proposition)).isEmpty();
    }

    @Test
    void givesTheAgentOfAPassiveAsSubject() {
        Proposition proposition = proposition("build", TreeText.tree("""
                1 The    the    DET   DT  2 det
                2 bridge bridge NOUN  NN  4 nsubj:pass
                3 was    be     AUX   VBD 4 aux:pass
                4 built  build  VERB  VBN 0 root
                5 by     by     ADP   IN  6 case
                6 Norway Norway PROPN NNP 4 obl:agent
                7 .      .      PUNCT .   4 punct
                """));
        Phrase subject = proposition.subject();
        assertThat(subject).isNotNull();
        assertThat(subject.text(proposition.tree())).isEqualTo("Norway");
        assertThat(proposition.arguments()).hasOnlyElementsOfType(Argument.DirectObject.class);
    }

    private static Proposition proposition(String lemma, DependencyTree tree) {
        return PropositionExtractor.standard().extract(List.of(MendedTree.of(tree))).stream()
                .filter(proposition -> proposition.predicate().lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cues(Proposition proposition) {
        return proposition.cues().stream()
                .map(word -> proposition.tree().token(word).form())
                .toList();
    }
}
