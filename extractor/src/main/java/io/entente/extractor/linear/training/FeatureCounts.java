package io.entente.extractor.linear.training;

import io.entente.extractor.linear.FeatureBuffer;
import java.util.Arrays;

/** How often features occur, counted up to {@link #MOST}. */
public final class FeatureCounts {

    /** Counts stop here. */
    public static final int MOST = 127;

    private long[] keys = new long[1 << 17];
    private byte[] counts = new byte[1 << 17];
    private int size;

    /** Counts one more occurrence of each of the features. */
    public void add(FeatureBuffer features) {
        for (int i = 0; i < features.size(); i++) {
            int slot = find(features.key(i));
            if (keys[slot] == 0) {
                if (++size > keys.length / 2) {
                    grow();
                    slot = find(features.key(i));
                }
                keys[slot] = features.key(i);
            }
            counts[slot] = (byte) Math.min(MOST, counts[slot] + 1);
        }
    }

    /** How often the feature with the key occurred. */
    public int of(long key) {
        return counts[find(key)];
    }

    private int find(long key) {
        int slot = (int) (key >>> 16) & (keys.length - 1);
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = Arrays.copyOf(counts, keys.length);
        Arrays.fill(counts, (byte) 0);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = find(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
