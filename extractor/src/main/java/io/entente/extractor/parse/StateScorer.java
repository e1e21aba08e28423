package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/**
 * Scores the actions in a state. The scores of feature groups are kept for as long as the sentence and the weights stay
 * the same. Not for two threads at once.
 */
public final class StateScorer {

    private static final int KEPT = 128;
    private static final FeatureGroup[] GROUPS = FeatureGroup.values();

    private final Weights weights;
    private final FeatureBuffer features = new FeatureBuffer();
    private final ScoreCache[] kept = new ScoreCache[GROUPS.length];
    private final int[] scores;

    public StateScorer(Weights weights, int actions) {
        this.weights = weights;
        this.scores = new int[actions];
        Arrays.setAll(kept, group -> new ScoreCache(KEPT, actions));
    }

    /** Forgets what was kept: to be called for each sentence and after each change of the weights. */
    public void clear() {
        for (ScoreCache cache : kept) {
            cache.clear();
        }
    }

    /** The score of each action; the array is used again for the next state. */
    public int[] score(SentenceAtoms atoms, ParseState state) {
        Window window = Window.of(state);
        Arrays.fill(scores, 0);
        for (int i = 0; i < GROUPS.length; i++) {
            ScoreCache cache = kept[i];
            if (!cache.find(GROUPS[i].digest(window))) {
                features.clear();
                GROUPS[i].add(atoms, window, features);
                weights.score(features, cache.fill());
            }
            cache.addTo(scores);
        }
        return scores;
    }

    /** All features of a state. */
    public static void allFeatures(SentenceAtoms atoms, ParseState state, FeatureBuffer features) {
        Window window = Window.of(state);
        features.clear();
        for (FeatureGroup group : GROUPS) {
            group.add(atoms, window, features);
        }
    }
}
