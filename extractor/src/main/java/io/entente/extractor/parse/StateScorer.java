package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/**
 * Scores the actions in a state. The scores of feature groups are kept for as long as the sentence and the weights stay
 * the same. Not for two threads at once.
 */
public final class StateScorer {

    private final Weights weights;
    private final FeatureBuffer features = new FeatureBuffer();
    private final ScoreCache first;
    private final ScoreCache top;
    private final ScoreCache pair;
    private final ScoreCache second;
    private final ScoreCache triple;
    private final int[] scores;

    public StateScorer(Weights weights, int actions) {
        this.weights = weights;
        this.first = new ScoreCache(16, actions);
        this.top = new ScoreCache(64, actions);
        this.pair = new ScoreCache(128, actions);
        this.second = new ScoreCache(128, actions);
        this.triple = new ScoreCache(128, actions);
        this.scores = new int[actions];
    }

    /** Forgets what was kept: to be called for each sentence and after each change of the weights. */
    public void clear() {
        first.clear();
        top.clear();
        pair.clear();
        second.clear();
        triple.clear();
    }

    /** The score of each action; the array is used again for the next state. */
    public int[] score(SentenceAtoms atoms, ParseState state) {
        int b0 = state.first.word;
        int s0 = state.topWord();
        int s1 = state.wordBelowTop();
        Arrays.fill(scores, 0);
        if (!first.addTo(scores, b0, 0, 0)) {
            features.clear();
            ParserFeatures.first(atoms, b0, features);
            weights.score(features, first.fill());
            first.addFilledTo(scores);
        }
        if (!top.addTo(scores, s0, 0, 0)) {
            features.clear();
            ParserFeatures.top(atoms, s0, features);
            weights.score(features, top.fill());
            top.addFilledTo(scores);
        }
        if (!pair.addTo(scores, s0, b0, 0)) {
            features.clear();
            ParserFeatures.pair(atoms, s0, b0, features);
            weights.score(features, pair.fill());
            pair.addFilledTo(scores);
        }
        if (!second.addTo(scores, s1, s0, 0)) {
            features.clear();
            ParserFeatures.second(atoms, s1, s0, features);
            weights.score(features, second.fill());
            second.addFilledTo(scores);
        }
        if (!triple.addTo(scores, s1, s0, b0)) {
            features.clear();
            ParserFeatures.triple(atoms, s1, s0, b0, features);
            weights.score(features, triple.fill());
            triple.addFilledTo(scores);
        }
        features.clear();
        StructureFeatures.add(atoms, state, features);
        weights.score(features, scores);
        return scores;
    }

    /** All features of a state. */
    public static void allFeatures(SentenceAtoms atoms, ParseState state, FeatureBuffer features) {
        int b0 = state.first.word;
        int s0 = state.topWord();
        int s1 = state.wordBelowTop();
        features.clear();
        ParserFeatures.first(atoms, b0, features);
        ParserFeatures.top(atoms, s0, features);
        ParserFeatures.pair(atoms, s0, b0, features);
        ParserFeatures.second(atoms, s1, s0, features);
        ParserFeatures.triple(atoms, s1, s0, b0, features);
        StructureFeatures.add(atoms, state, features);
    }
}
