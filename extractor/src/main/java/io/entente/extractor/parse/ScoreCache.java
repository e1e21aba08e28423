package io.entente.extractor.parse;

import java.util.Arrays;

/** Keeps the scores of a feature group by digest; a newer digest may push out an older one. */
final class ScoreCache {

    private static final long EMPTY = Long.MIN_VALUE;

    private final long[] digests;
    private final int[][] scores;
    private int slot;

    /** @param size how many digests are kept, a power of 2 */
    ScoreCache(int size, int actions) {
        digests = new long[size];
        scores = new int[size][actions];
        clear();
    }

    void clear() {
        Arrays.fill(digests, EMPTY);
    }

    /** Goes to the digest's scores; if there are none, {@link #fill} must follow. */
    boolean find(long digest) {
        slot = (int) ((digest * 0x9E3779B97F4A7C15L) >>> 40) & (digests.length - 1);
        boolean found = digests[slot] == digest;
        digests[slot] = digest;
        return found;
    }

    /** The array to put the missing scores into, all 0. */
    int[] fill() {
        Arrays.fill(scores[slot], 0);
        return scores[slot];
    }

    /** Adds the scores that were found or filled in last. */
    void addTo(int[] sum) {
        int[] kept = scores[slot];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += kept[i];
        }
    }
}
