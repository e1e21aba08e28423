package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Kept;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the words of a sentence the best row of labels (Viterbi 1967). Not for two threads at once. */
public final class NameDecoder {

    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    private final Weights weights;
    private final @Nullable Kept<WordScores> kept;
    private final FeatureBuffer features = new FeatureBuffer();
    private final int[] own = new int[NameLabels.COUNT];

    /** A decoder by weights that may change. */
    public NameDecoder(Weights weights) {
        this(weights, null);
    }

    /** @param kept keeps what weights that never change make of words */
    NameDecoder(Weights weights, @Nullable Kept<WordScores> kept) {
        this.weights = weights;
        this.kept = kept;
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
        WordScores[] alone = alone(words);
        int[] scores = new int[NameLabels.COUNT];
        Arrays.fill(scores, IMPOSSIBLE);
        scores[NameLabels.OUTSIDE] = 0;
        for (int i = 0; i < words.length; i++) {
            scoreOwn(words, i, alone, more[i]);
            scores = step(alone[i + NameFeatures.WINDOW].transitions(), scores, origin[i]);
        }
        int best = NameLabels.OUTSIDE;
        for (int label = 0; label < NameLabels.COUNT; label++) {
            if (!NameLabels.goesOn(label) && scores[label] > scores[best]) {
                best = label;
            }
        }
        return trace(origin, best);
    }

    /** What the weights make of each word by itself, and of the places before the first and after the last. */
    private WordScores[] alone(NameAtoms[] words) {
        WordScores[] alone = new WordScores[words.length + 2 * NameFeatures.WINDOW];
        for (int i = 0; i < alone.length; i++) {
            NameAtoms word = NameFeatures.at(words, i - NameFeatures.WINDOW);
            alone[i] = kept == null
                    ? WordScores.of(word, weights, features)
                    : kept.of(word.key(), () -> WordScores.of(word, weights, features));
        }
        return alone;
    }

    private void scoreOwn(NameAtoms[] words, int at, WordScores[] alone, float[] more) {
        features.clear();
        NameFeatures.addTogether(words, at, features);
        Arrays.fill(own, 0);
        weights.score(features, own);
        for (int offset = -NameFeatures.WINDOW; offset <= NameFeatures.WINDOW; offset++) {
            alone[at + NameFeatures.WINDOW + offset].addTo(own, offset);
        }
        for (int label = 0; label < NameLabels.COUNT; label++) {
            own[label] += Math.round(more[label]);
        }
    }

    private int[] step(int[][] transitions, int[] before, int[] origin) {
        int[] scores = new int[NameLabels.COUNT];
        Arrays.fill(scores, IMPOSSIBLE);
        for (int last = 0; last < NameLabels.COUNT; last++) {
            if (before[last] > IMPOSSIBLE) {
                extend(last, before[last], transitions[last], scores, origin);
            }
        }
        return scores;
    }

    private void extend(int last, int score, int[] transition, int[] scores, int[] origin) {
        for (int label : NameLabels.followers(last)) {
            int sum = score + own[label] + transition[label];
            if (sum > scores[label]) {
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
