package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/** Gives the words of a sentence the numbers of their tags, from left to right. Not for two threads at once. */
final class TagDecoder {

    private final Weights weights;
    private final Kept<TagScores> kept;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] scores;

    /**
     * @param weights never change
     * @param kept keeps what they make of words
     */
    TagDecoder(Weights weights, int tags, Kept<TagScores> kept) {
        this.weights = weights;
        this.kept = kept;
        this.scores = new int[tags];
    }

    /** The number of each word's tag. */
    int[] decode(WordAtoms atoms) {
        TagScores[] alone = new TagScores[atoms.size + 2 * TagFeatures.WINDOW];
        for (int i = 0; i < alone.length; i++) {
            int at = i - TagFeatures.WINDOW;
            alone[i] = kept.of(atoms.key(at), () -> TagScores.of(atoms, at, scores.length, weights, features));
        }
        int[] tags = new int[atoms.size];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = best(atoms, i, tags, alone);
        }
        return tags;
    }

    /** The best tag of the word at the place, given the tags before it. */
    private int best(WordAtoms atoms, int at, int[] tags, TagScores[] alone) {
        features.clear();
        TagFeatures.addTogether(atoms, at, at > 0 ? tags[at - 1] : -1, at > 1 ? tags[at - 2] : -1, features);
        Arrays.fill(scores, 0);
        weights.score(features, scores);
        for (int offset = -TagFeatures.WINDOW; offset <= TagFeatures.WINDOW; offset++) {
            alone[at + TagFeatures.WINDOW + offset].addTo(scores, offset);
        }
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }
}
