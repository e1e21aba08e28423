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
        "bombed, VERB_VBN, bomb",
        "shelled, VERB_VBD, shell",
        "controlled, VERB_VBN, control",
        "boycotted, VERB_VBD, boycott",
        "rioted, VERB_VBD, riot",
        "invaded, VERB_VBD, invade",
        "freed, VERB_VBN, free",
        "fled, VERB_VBD, flee",
        "suspects, VERB_VBZ, suspect",
        "clashes, VERB_VBZ, clash",
        "denies, VERB_VBZ, deny",
        "dissuaded, VERB_VBN, dissuade",
        "strafed, VERB_VBD, strafe",
        "dying, VERB_VBG, die",
        "banned, VERB_VBN, ban",
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
