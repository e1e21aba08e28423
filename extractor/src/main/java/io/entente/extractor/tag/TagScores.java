package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;

/**
 * What the weights make of a word by itself, whatever stands beside it.
 *
 * @param window for each word that it may stand beside, from the second after it to the second before it, what it says of that
 *     word's tags; in the middle what it says of its own
 */
@SuppressWarnings("ArrayRecordComponent")
record TagScores(int[][] window) {

    /** @param features is overwritten */
    static TagScores of(WordAtoms atoms, int at, int tags, Weights weights, FeatureBuffer features) {
        int[][] window = new int[2 * TagFeatures.WINDOW + 1][tags];
        for (int i = 0; i < window.length; i++) {
            features.clear();
            TagFeatures.addAlone(atoms, at, i - TagFeatures.WINDOW, features);
            weights.score(features, window[i]);
        }
        return new TagScores(window);
    }

    /** Adds to the scores of a word's tags what this word says of them, so many words after it. */
    void addTo(int[] scores, int offset) {
        int[] said = window[offset + TagFeatures.WINDOW];
        for (int tag = 0; tag < scores.length; tag++) {
            scores[tag] += said[tag];
        }
    }
}
