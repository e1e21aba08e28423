package io.entente.extractor.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private static final Lemmatizer LEMMATIZER = Lemmatizer.load();

    @ParameterizedTest
    @CsvSource({
        "supplied, VERB_VBD, supply",
        "sent, VERB_VBN, send",
        "withdrew, VERB_VBD, withdraw",
        "deploying, VERB_VBG, deploy",
        "imposing, VERB_VBG, impose",
        "sanctions, NOUN_NNS, sanction",
        "parties, NOUN_NNS, party",
        "men, NOUN_NNS, man",
        "Ukrainian, ADJ_JJ, Ukrainian",
        "n’t, PART_RB, not",
        "were, AUX_VBD, be",
        "Reuters, PROPN_NNP, Reuters",
        "NATO, PROPN_NNP, NATO"
    })
    void findsDictionaryForms(String form, String tag, String lemma) {
        assertThat(LEMMATIZER.lemma(form, JointTag.parse(tag), false)).isEqualTo(lemma);
    }
}
