package io.entente.extractor.parse.graph;

import java.util.Arrays;

/**
 * Finds the projective tree with one root whose arcs have the greatest sum of scores (Eisner 1996). Where each word's best
 * head makes such a tree, that is it.
 */
final class TreeDecoder {

    private static final int ROOT = -1;

    private TreeDecoder() {}

    /**
     * The head of each word, −1 for the root.
     *
     * @param scores for each word a row: the root as its head, then each word
     */
    static int[] heads(float[][] scores) {
        int[] best = bestHeads(scores);
        return isProjectiveTree(best) ? best : new Chart(scores).heads();
    }

    private static int[] bestHeads(float[][] scores) {
        int[] heads = new int[scores.length];
        for (int i = 0; i < heads.length; i++) {
            int best = 0;
            for (int h = 1; h < scores[i].length; h++) {
                if (h != i + 1 && scores[i][h] > scores[i][best]) {
                    best = h;
                }
            }
            heads[i] = best - 1;
        }
        return heads;
    }

    /** Whether there is one root, every word hangs on it in the end, and no arcs cross, that of the root included. */
    private static boolean isProjectiveTree(int[] heads) {
        int[] reached = new int[heads.length];
        int roots = 0;
        for (int i = 0; i < heads.length; i++) {
            roots += heads[i] == ROOT ? 1 : 0;
            int word = i;
            while (word != ROOT && reached[word] == 0) {
                reached[word] = i + 1;
                word = heads[word];
            }
            if (word != ROOT && reached[word] == i + 1) {
                return false;
            }
        }
        return roots == 1 && !cross(heads);
    }

    private static boolean cross(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int left = Math.min(i, heads[i]);
            int right = Math.max(i, heads[i]);
            for (int j = left + 1; j < right; j++) {
                if (heads[j] < left || heads[j] > right) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The best trees over ever longer stretches of words. */
    private static final class Chart {

        private final float[][] scores;
        private final int words;

        /** Best sums of stretches that end at both of an arc's words, and the words where their halves meet. */
        private final float[] arcToRight;

        private final float[] arcToLeft;
        private final int[] arcSplit;

        /** Best sums of stretches whose head is their left, their right word. */
        private final float[] headLeft;

        private final float[] headRight;
        private final int[] splitLeft;
        private final int[] splitRight;
        private final int[] heads;

        Chart(float[][] scores) {
            this.scores = scores;
            this.words = scores.length;
            arcToRight = new float[words * words];
            arcToLeft = new float[words * words];
            arcSplit = new int[words * words];
            headLeft = new float[words * words];
            headRight = new float[words * words];
            splitLeft = new int[words * words];
            splitRight = new int[words * words];
            heads = new int[words];
            Arrays.fill(heads, ROOT);
            for (int length = 1; length < words; length++) {
                for (int left = 0; left + length < words; left++) {
                    fill(left, left + length);
                }
            }
        }

        private float score(int dependent, int head) {
            return scores[dependent][head + 1];
        }

        private void fill(int left, int right) {
            int here = left * words + right;
            float best = Float.NEGATIVE_INFINITY;
            for (int split = left; split < right; split++) {
                float sum = headLeft[left * words + split] + headRight[(split + 1) * words + right];
                if (sum > best) {
                    best = sum;
                    arcSplit[here] = split;
                }
            }
            arcToRight[here] = best + score(right, left);
            arcToLeft[here] = best + score(left, right);
            best = Float.NEGATIVE_INFINITY;
            for (int split = left + 1; split <= right; split++) {
                float sum = arcToRight[left * words + split] + headLeft[split * words + right];
                if (sum > best) {
                    best = sum;
                    splitLeft[here] = split;
                }
            }
            headLeft[here] = best;
            best = Float.NEGATIVE_INFINITY;
            for (int split = left; split < right; split++) {
                float sum = headRight[left * words + split] + arcToLeft[split * words + right];
                if (sum > best) {
                    best = sum;
                    splitRight[here] = split;
                }
            }
            headRight[here] = best;
        }

        int[] heads() {
            int root = 0;
            float best = Float.NEGATIVE_INFINITY;
            for (int word = 0; word < words; word++) {
                float sum = headRight[word] + headLeft[word * words + words - 1] + score(word, ROOT);
                if (sum > best) {
                    best = sum;
                    root = word;
                }
            }
            followRight(0, root);
            followLeft(root, words - 1);
            return heads;
        }

        private void followLeft(int left, int right) {
            if (left < right) {
                int split = splitLeft[left * words + right];
                heads[split] = left;
                followArc(left, split);
                followLeft(split, right);
            }
        }

        private void followRight(int left, int right) {
            if (left < right) {
                int split = splitRight[left * words + right];
                heads[split] = right;
                followRight(left, split);
                followArc(split, right);
            }
        }

        private void followArc(int left, int right) {
            int split = arcSplit[left * words + right];
            followLeft(left, split);
            followRight(split + 1, right);
        }
    }
}
