package io.entente.extractor.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.parse.Sentences;
import io.entente.syntax.TaggedSentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.load();

    private static String tags(String tokenized) {
        TaggedSentence tagged = TAGGER.tag(Sentences.of(tokenized));
        return String.join(
                " ",
                tagged.tokens().stream()
                        .map(token -> token.upos() + "_" + token.xpos())
                        .toList());
    }

    @Test
    void givesBothTags() {
        assertThat(tags("Iran did n't supply drones to Russia , China 's ministry said ."))
                .isEqualTo("PROPN_NNP AUX_VBD PART_RB VERB_VB NOUN_NNS ADP_IN PROPN_NNP PUNCT_, "
                        + "PROPN_NNP PART_POS NOUN_NN VERB_VBD PUNCT_.");
    }

    @Test
    void tellsNounsFromVerbs() {
        assertThat(tags("They target banks .")).isEqualTo("PRON_PRP VERB_VBP NOUN_NNS PUNCT_.");
        assertThat(tags("They sanctioned a target .")).isEqualTo("PRON_PRP VERB_VBD DET_DT NOUN_NN PUNCT_.");
    }

    @Test
    void takesASentenceWithoutTokens() {
        assertThat(TAGGER.tag(Sentences.of(List.of())).tokens()).isEmpty();
    }
}
