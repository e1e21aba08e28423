package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/** Gives the words of a sentence the best row of labels (Viterbi 1967). Not for two threads at once. */
public final class NameDecoder {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Weights weights;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] own = new int[NameLabels.COUNT];
    private final int[] transition = new int[NameLabels.COUNT];

    public NameDecoder(Weights weights) {
        this.weights = weights;
    }

    /** The best row of labels by the weights alone. */
    public int[] decode(NameAtoms[] words) {
        return decode(words, new float[words.length][NameLabels.COUNT]);
    }

    /**
     * The best row of labels.
     *
     * @param more for each word what else speaks for its labels
     */
    int[] decode(NameAtoms[] words, float[][] more) {
        int[][] origin = new int[words.length][NameLabels.COUNT];
        int[] scores = new int[NameLabels.COUNT];
        Arrays.fill(scores, IMPOSSIBLE);
        scores[NameLabels.OUTSIDE] = 0;
        for (int i = 0; i < words.length; i++) {
            scores = step(words, i, more[i], scores, origin[i]);
        }
        int best = NameLabels.OUTSIDE;
        for (int label = 0; label < NameLabels.COUNT; label++) {
            if (!NameLabels.goesOn(label) && scores[label] > scores[best]) {
                best = label;
            }
        }
        return trace(origin, best);
    }

    private int[] step(NameAtoms[] words, int at, float[] more, int[] before, int[] origin) {
        features.clear();
        NameFeatures.addWord(words, at, features);
        Arrays.fill(own, 0);
        weights.score(features, own);
        for (int label = 0; label < NameLabels.COUNT; label++) {
            own[label] += Math.round(more[label]);
        }
        int[] scores = new int[NameLabels.COUNT];
        Arrays.fill(scores, IMPOSSIBLE);
        for (int last = 0; last < NameLabels.COUNT; last++) {
            if (before[last] > IMPOSSIBLE) {
                extend(words[at], last, before[last], scores, origin);
            }
        }
        return scores;
    }

    private void extend(NameAtoms word, int last, int score, int[] scores, int[] origin) {
        features.clear();
        NameFeatures.addTransition(word, last, features);
        Arrays.fill(transition, 0);
        weights.score(features, transition);
        for (int label = 0; label < NameLabels.COUNT; label++) {
            int sum = score + own[label] + transition[label];
            if (NameLabels.follows(last, label) && sum > scores[label]) {
                scores[label] = sum;
                origin[label] = last;
            }
        }
    }

    private static int[] trace(int[][] origin, int last) {
        int[] labels = new int[origin.length];
        int label = last;
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = label;
            label = origin[i][label];
        }
        return labels;
    }
}
