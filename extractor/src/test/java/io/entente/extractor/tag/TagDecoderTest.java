package io.entente.extractor.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.Weights;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagDecoderTest {

    private static final int TAGS = 7;
    private static final WordClusters CLUSTERS = WordClusters.load();
    private static final TagLexicon LEXICON = TagLexicon.load();

    /** Every feature has a weight for one tag. */
    private static final Weights WEIGHTS = (features, scores) -> {
        for (int i = 0; i < features.size(); i++) {
            scores[(int) (features.key(i) >>> 40) % TAGS] += (int) (features.key(i) >>> 50) % 100;
        }
    };

    @Test
    void decidesByAllFeaturesTogether() {
        Random random = new Random(8);
        TagDecoder decoder = new TagDecoder(WEIGHTS, TAGS, new Kept<>(4));
        List<String> words = List.of("Rome", "rome", "sold", "the", "ships", "F-16", "’s", "of", "$", "12");
        for (int run = 0; run < 50; run++) {
            List<String> forms = Stream.generate(() -> words.get(random.nextInt(words.size())))
                    .limit(random.nextInt(8))
                    .toList();
            WordAtoms atoms = new WordAtoms(forms, CLUSTERS, LEXICON);

            assertThat(decoder.decode(atoms)).as("run %d: %s", run, forms).isEqualTo(together(atoms));
        }
    }

    private static int[] together(WordAtoms atoms) {
        int[] tags = new int[atoms.size()];
        for (int i = 0; i < tags.length; i++) {
            FeatureBuffer features = new FeatureBuffer();
            TagFeatures.add(atoms, i, i > 0 ? tags[i - 1] : -1, i > 1 ? tags[i - 2] : -1, features);
            int[] scores = new int[TAGS];
            WEIGHTS.score(features, scores);
            for (int tag = 0; tag < TAGS; tag++) {
                tags[i] = scores[tag] > scores[tags[i]] ? tag : tags[i];
            }
        }
        return tags;
    }
}
