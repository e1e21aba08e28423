package io.entente.extractor.parse;

import java.util.Arrays;

/** Keeps the scores of feature groups by the numbers of up to three words; a newer group may push out an older one. */
final class ScoreCache {

    private static final long EMPTY = -1;

    private final long[] keys;
    private final int[][] scores;
    private int slot;

    /** @param size how many groups are kept, a power of 2 */
    ScoreCache(int size, int actions) {
        keys = new long[size];
        scores = new int[size][actions];
        clear();
    }

    void clear() {
        Arrays.fill(keys, EMPTY);
    }

    /** Adds the scores kept for the words, or answers that there are none: then {@link #fill} must follow. */
    boolean addTo(int[] sum, int a, int b, int c) {
        // 21 bits a word: longer sentences than two million words are cut before they get here.
        long key = ((long) (a + 1) << 42) | ((long) (b + 1) << 21) | (c + 1);
        slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
        if (keys[slot] == key) {
            addFilledTo(sum);
            return true;
        }
        keys[slot] = key;
        return false;
    }

    /** The array to put the missing scores into, all 0. */
    int[] fill() {
        Arrays.fill(scores[slot], 0);
        return scores[slot];
    }

    /** Adds the scores that were found or filled in last. */
    void addFilledTo(int[] sum) {
        int[] kept = scores[slot];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += kept[i];
        }
    }
}
