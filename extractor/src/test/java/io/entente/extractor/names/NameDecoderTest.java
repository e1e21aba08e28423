package io.entente.extractor.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.LinearModel;
import io.entente.extractor.linear.Weights;
import io.entente.extractor.parse.Sentences;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    @Test
    void findsTheSameWithWordsKept() {
        WordClusters clusters = WordClusters.load();
        Tagger tagger = Tagger.load(clusters);
        NameLists lists = NameLists.load();
        Weights weights = LinearModel.load(NameFinder.FILE).weights();
        NameDecoder keeping = new NameDecoder(weights, new Kept<>(2));
        for (String words : List.of(
                "Anna Weber of the Harbour Institute flew to Oslo .",
                "The Oslo of Anna Weber said of the Institute of Oslo",
                "Oslo")) {
            NameAtoms[] atoms = NameAtoms.of(tagger.tag(Sentences.of(words)), clusters, lists);

            assertThat(keeping.decode(atoms))
                    .as(words)
                    .isEqualTo(keeping.decode(atoms))
                    .isEqualTo(new NameDecoder(weights).decode(atoms));
        }
    }
}
