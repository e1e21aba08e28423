package io.entente.extractor.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Trained weights, packed for speed: a key's 34 leading bits and the place of its row share one {@code long} of an
 * open-addressing table; a row is a run of {@code int}s, each a class, its weight and whether it is the row's last.
 * Immutable after construction, so that threads share it.
 */
public final class PackedWeights implements Weights {

    /** So many bits of a key are kept: an unknown feature is taken for a known one in one of some thousand look-ups. */
    public static final int KEY_BITS = 34;

    static final int ROW_BITS = Long.SIZE - KEY_BITS;
    static final int MAX_CLASSES = 1 << 11;

    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int CLASS_MASK = MAX_CLASSES - 1;
    private static final int LAST = MAX_CLASSES;
    private static final int WEIGHT_SHIFT = 12;

    private final long[] slots;
    private final int[] entries;
    private final int shift;

    /**
     * @param keys the keys' leading 34 bits, ascending, none twice
     * @param ends for each key the end of its row in classes and weights; it begins where the one before ends
     */
    public PackedWeights(long[] keys, int[] ends, short[] classes, int[] weights) {
        if (classes.length >= ROW_MASK) {
            throw new IllegalArgumentException(classes.length + " weights are too many for a packed table");
        }
        int bits = Math.max(4, Integer.SIZE - Integer.numberOfLeadingZeros(keys.length * 2));
        shift = Long.SIZE - bits;
        slots = new long[1 << bits];
        // Row 0 stays empty: a slot of 0 means that there is no key.
        entries = new int[classes.length + 1];
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            for (int j = begin; j < ends[i]; j++) {
                entries[j + 1] = (weights[j] << WEIGHT_SHIFT) | (j + 1 == ends[i] ? LAST : 0) | classes[j];
            }
            insert(keys[i], begin + 1);
            begin = ends[i];
        }
    }

    private void insert(long key, int row) {
        int slot = (int) ((key << ROW_BITS) >>> shift);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = (key << ROW_BITS) | row;
    }

    @Override
    public void score(FeatureBuffer features, int[] scores) {
        long[] keys = features.keys();
        int[] rows = features.rows();
        int size = features.size();
        int found = 0;
        // All look-ups come before any row is followed, so that the processor overlaps their cache misses.
        for (int i = 0; i < size; i++) {
            long key = keys[i];
            int slot = (int) (key >>> shift);
            long entry = slots[slot];
            while (entry != 0 && (entry ^ key) >>> ROW_BITS != 0) {
                slot = (slot + 1) & (slots.length - 1);
                entry = slots[slot];
            }
            rows[found] = (int) (entry & ROW_MASK);
            found += entry == 0 ? 0 : 1;
        }
        for (int i = 0; i < found; i++) {
            int next = rows[i];
            int entry;
            do {
                entry = entries[next++];
                scores[entry & CLASS_MASK] += entry >> WEIGHT_SHIFT;
            } while ((entry & LAST) == 0);
        }
    }

    /** Reads what {@link PackedWeightsFormat#write} wrote. */
    public static PackedWeights read(DataInput in) throws IOException {
        return PackedWeightsFormat.read(in);
    }

    /** Writes ascending keys with their rows, to be read by {@link #read}. */
    public static void write(DataOutput out, long[] keys, int[] ends, short[] classes, int[] weights)
            throws IOException {
        PackedWeightsFormat.write(out, keys, ends, classes, weights);
    }
}
