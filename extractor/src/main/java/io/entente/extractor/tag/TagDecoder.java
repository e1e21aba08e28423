package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/** Gives the words of a sentence the numbers of their tags, from left to right. Not for two threads at once. */
public final class TagDecoder {

    private final Weights weights;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] scores;

    public TagDecoder(Weights weights, int tags) {
        this.weights = weights;
        this.scores = new int[tags];
    }

    /** The number of each word's tag. */
    public int[] decode(WordAtoms atoms) {
        int[] tags = new int[atoms.size];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = best(atoms, i, tags);
        }
        return tags;
    }

    /** The best tag of the word at the place, given the tags before it. */
    public int best(WordAtoms atoms, int at, int[] tags) {
        features.clear();
        TagFeatures.add(atoms, at, at > 0 ? tags[at - 1] : -1, at > 1 ? tags[at - 2] : -1, features);
        Arrays.fill(scores, 0);
        weights.score(features, scores);
        int best = 0;
        for (int tag = 1; tag < scores.length; tag++) {
            if (scores[tag] > scores[best]) {
                best = tag;
            }
        }
        return best;
    }

    /** The features of the latest decision. */
    public FeatureBuffer features() {
        return features;
    }
}
