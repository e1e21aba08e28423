package io.entente.extractor.linear;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Trained weights, packed for speed: a key's 34 leading bits and the place of its row share one {@code long} of an
 * open-addressing table; a row is a run of {@code int}s, each a class, its weight and whether it is the row's last. A row that
 * speaks of many classes is an array of weights, one for each class: adding it takes a few vector instructions. Immutable
 * after construction, so that threads share it.
 */
public final class PackedWeights implements Weights {

    /** So many bits of a key are kept: an unknown feature is taken for a known one in one of some thousand look-ups. */
    public static final int KEY_BITS = 34;

    static final int ROW_BITS = Long.SIZE - KEY_BITS;
    static final int MAX_CLASSES = 1 << 11;

    /** So many classes make a row long. */
    private static final int LONG = 14;

    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final int CLASS_MASK = MAX_CLASSES - 1;
    private static final int LAST = MAX_CLASSES;
    private static final int WEIGHT_SHIFT = 12;

    private final long[] slots;
    private final int[] entries;

    /** The long rows; their numbers follow the places in {@link #entries}. */
    private final int[][] longRows;

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
        int count = 0;
        for (short each : classes) {
            count = Math.max(count, each + 1);
        }
        int inLongRows = 0;
        int begin = 0;
        for (int end : ends) {
            inLongRows += end - begin >= LONG ? end - begin : 0;
            begin = end;
        }
        // Row 0 stays empty: a slot of 0 means that there is no key.
        entries = new int[classes.length - inLongRows + 1];
        List<int[]> rows = new ArrayList<>();
        int next = 1;
        begin = 0;
        for (int i = 0; i < keys.length; i++) {
            if (ends[i] - begin >= LONG) {
                insert(keys[i], entries.length + rows.size());
                rows.add(longRow(begin, ends[i], classes, weights, count));
            } else {
                insert(keys[i], next);
                for (int j = begin; j < ends[i]; j++) {
                    entries[next++] = (weights[j] << WEIGHT_SHIFT) | (j + 1 == ends[i] ? LAST : 0) | classes[j];
                }
            }
            begin = ends[i];
        }
        longRows = rows.toArray(int[][]::new);
    }

    private static int[] longRow(int begin, int end, short[] classes, int[] weights, int count) {
        int[] row = new int[count];
        for (int j = begin; j < end; j++) {
            row[classes[j]] += weights[j];
        }
        return row;
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
            if (next >= entries.length) {
                add(longRows[next - entries.length], scores);
                continue;
            }
            int entry;
            do {
                entry = entries[next++];
                scores[entry & CLASS_MASK] += entry >> WEIGHT_SHIFT;
            } while ((entry & LAST) == 0);
        }
    }

    private static void add(int[] row, int[] scores) {
        for (int label = 0; label < row.length; label++) {
            scores[label] += row[label];
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
