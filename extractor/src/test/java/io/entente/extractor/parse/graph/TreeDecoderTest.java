package io.entente.extractor.parse.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeDecoderTest {

    private static final int ROOT = -1;

    private static float[][] scores(Random random, int words) {
        float[][] scores = new float[words][words + 1];
        for (float[] row : scores) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextFloat();
            }
        }
        return scores;
    }

    private static float sum(float[][] scores, int[] heads) {
        float sum = 0;
        for (int i = 0; i < heads.length; i++) {
            sum += scores[i][heads[i] + 1];
        }
        return sum;
    }

    /** Whether no arc passes over a word that does not hang on one of its ends, and one word only hangs on the root. */
    private static boolean isProjectiveTree(int[] heads) {
        if (Arrays.stream(heads).filter(head -> head == ROOT).count() != 1) {
            return false;
        }
        for (int i = 0; i < heads.length; i++) {
            int steps = 0;
            for (int word = i; word != ROOT; word = heads[word]) {
                if (steps++ > heads.length) {
                    return false;
                }
            }
        }
        for (int i = 0; i < heads.length; i++) {
            for (int j = Math.min(i, heads[i]) + 1; heads[i] != ROOT && j < Math.max(i, heads[i]); j++) {
                int word = j;
                while (word != heads[i] && word != ROOT) {
                    word = heads[word];
                }
                if (word == ROOT) {
                    return false;
                }
            }
        }
        return true;
    }

    private static float best(float[][] scores, int[] heads, int word) {
        if (word == heads.length) {
            return isProjectiveTree(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = ROOT; head < heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(scores, heads, word + 1));
        }
        return best;
    }

    @Test
    void findsTheBestOfAllProjectiveTrees() {
        for (int seed = 0; seed < 40; seed++) {
            int words = 1 + seed % 5;
            float[][] scores = scores(new Random(seed), words);
            int[] heads = TreeDecoder.heads(scores);
            assertThat(isProjectiveTree(heads))
                    .as("seed %d: %s", seed, Arrays.toString(heads))
                    .isTrue();
            assertThat(sum(scores, heads)).as("seed %d", seed).isEqualTo(best(scores, new int[words], 0));
        }
    }

    @Test
    void givesProjectiveTreesOfLongSentences() {
        for (int seed = 0; seed < 20; seed++) {
            int[] heads = TreeDecoder.heads(scores(new Random(seed), 60));
            assertThat(isProjectiveTree(heads))
                    .as("seed %d: %s", seed, Arrays.toString(heads))
                    .isTrue();
        }
    }
}
