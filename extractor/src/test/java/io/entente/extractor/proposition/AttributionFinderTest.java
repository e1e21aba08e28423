package io.entente.extractor.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.clause.MendedTree;
import io.entente.extractor.clause.TreeText;
import io.entente.proposition.Attribution;
import io.entente.proposition.Phrase;
import io.entente.syntax.DependencyTree;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is said to claim what. */
class AttributionFinderTest {

    @Test
    void findsTheSubjectOfSaying() {
        assertThat(speaker("leave", TreeText.tree("""
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
                """))).isEqualTo("0: The minister");
    }

    @Test
    void findsWhomTheTextAccordsWith() {
        assertThat(speaker("leave", TreeText.tree("""
                1  Norway    Norway   PROPN NNP 2 nsubj
                2  left      leave    VERB  VBD 0 root
                3  the       the      DET   DT  4 det
                4  pact      pact     NOUN  NN  2 obj
                5  ,         ,        PUNCT ,   9 punct
                6  according accord   VERB  VBG 9 case
                7  to        to       ADP   IN  6 fixed
                8  the       the      DET   DT  9 det
                9  minister  minister NOUN  NN  2 obl
                10 .         .        PUNCT .   2 punct
                """))).isEqualTo("0: the minister");
    }

    @Test
    void findsTheSpeakerOfAQuotation() {
        assertThat(speaker("leave", TreeText.tree("""
                1  “        "        PUNCT ``  3  punct
                2  We       we       PRON  PRP 3  nsubj
                3  left     leave    VERB  VBD 10 ccomp
                4  the      the      DET   DT  5  det
                5  pact     pact     NOUN  NN  3  obj
                6  ,        ,        PUNCT ,   3  punct
                7  ”        "        PUNCT ''  3  punct
                8  the      the      DET   DT  9  det
                9  minister minister NOUN  NN  10 nsubj
                10 said     say      VERB  VBD 0  root
                11 .        .        PUNCT .   10 punct
                """))).isEqualTo("0: the minister");
    }

    @Test
    void findsWhoDescribes() {
        assertThat(speaker("seek", TreeText.tree("""
                1 The       the      DET   DT  2 det
                2 envoy     envoy    NOUN  NN  3 nsubj
                3 described describe VERB  VBD 0 root
                4 Norway    Norway   PROPN NNP 3 obj
                5 as        as       SCONJ IN  6 mark
                6 seeking   seek     VERB  VBG 3 advcl
                7 peace     peace    NOUN  NN  6 obj
                8 .         .        PUNCT .   3 punct
                """))).isEqualTo("0: The envoy");
    }

    @Test
    void leavesTheSayingToTheArticle() {
        assertThat(speaker("say", TreeText.tree("""
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
                """))).isNull();
    }

    @Test
    void carriesTheSpeakerThroughAQuotationOfSeveralSentences() {
        DependencyTree first = TreeText.tree(0, """
                1 “     “     PUNCT `` 3 punct
                2 We    we    PRON  PRP 3 nsubj
                3 left  leave VERB  VBD 0 root
                4 .     .     PUNCT . 3 punct
                """);
        DependencyTree second = TreeText.tree(1, """
                1 We       we       PRON  PRP 3 nsubj
                2 will     will     AUX   MD  3 aux
                3 return   return   VERB  VB  7 ccomp
                4 ,        ,        PUNCT ,   3 punct
                5 ”        ”        PUNCT ''  3 punct
                6 Sapt     Sapt     PROPN NNP 7 nsubj
                7 said     say      VERB  VBD 0 root
                8 .        .        PUNCT .   7 punct
                """);
        assertThat(speaker("leave", first, second)).isEqualTo("1: Sapt");
    }

    /** The sentence's number and the speaker's words in it. */
    private static @Nullable String speaker(String lemma, DependencyTree... sentences) {
        Attribution attribution =
                PropositionExtractor.standard()
                        .extract(Stream.of(sentences).map(MendedTree::of).toList())
                        .stream()
                        .filter(proposition -> proposition.predicate().lemma().equals(lemma))
                        .findFirst()
                        .orElseThrow()
                        .attribution();
        if (attribution == null) {
            return null;
        }
        Phrase speaker = Objects.requireNonNull(attribution.speaker());
        return attribution.sentence() + ": " + speaker.text(sentences[attribution.sentence()]);
    }
}
