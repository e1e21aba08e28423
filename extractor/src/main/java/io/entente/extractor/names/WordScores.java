package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;

/**
 * What the weights make of a word by itself, whatever stands beside it.
 *
 * @param window for each word that it may stand beside, from the second after it to the second before it, what it says of that
 *     word's labels; in the middle what it says of its own
 * @param transitions for each label before it, what it says of its own labels then
 */
@SuppressWarnings("ArrayRecordComponent")
record WordScores(int[][] window, int[][] transitions) {

    /** @param features is overwritten */
    static WordScores of(NameAtoms word, Weights weights, FeatureBuffer features) {
        int[][] window = new int[2 * NameFeatures.WINDOW + 1][NameLabels.COUNT];
        for (int i = 0; i < window.length; i++) {
            features.clear();
            NameFeatures.addAlone(word, i - NameFeatures.WINDOW, features);
            weights.score(features, window[i]);
        }
        int[][] transitions = new int[NameLabels.COUNT][NameLabels.COUNT];
        for (int before = 0; before < transitions.length; before++) {
            features.clear();
            NameFeatures.addTransition(word, before, features);
            weights.score(features, transitions[before]);
        }
        return new WordScores(window, transitions);
    }

    /** Adds to the scores of a word's labels what this word says of them, so many words after it. */
    void addTo(int[] scores, int offset) {
        int[] said = window[offset + NameFeatures.WINDOW];
        for (int label = 0; label < scores.length; label++) {
            scores[label] += said[label];
        }
    }
}
