package io.entente.extractor.linear.training;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.Weights;
import java.util.Arrays;

/**
 * The weights of a perceptron in training. A feature gets a row when it is first updated. For the average over all steps
 * each weight keeps the sum of its changes, each times the step of the change (Daumé 2006, section 2.1.1).
 */
public final class PerceptronWeights implements Weights {

    private static final int CLASS_BITS = 11;
    private static final int CLASS_MASK = (1 << CLASS_BITS) - 1;

    private long[] keys;
    /** For each slot its row's begin, capacity and size, of 32, 16 and 16 bits. */
    private long[] rows;

    private int features;
    private int[] entries = new int[1 << 20];
    private long[] sums = new long[1 << 20];
    private int used = 1;

    public PerceptronWeights() {
        keys = new long[1 << 20];
        rows = new long[1 << 20];
    }

    @Override
    public void score(FeatureBuffer buffer, int[] scores) {
        long[] wanted = buffer.keys();
        int[] slots = buffer.rows();
        int size = buffer.size();
        int mask = keys.length - 1;
        int found = 0;
        for (int i = 0; i < size; i++) {
            long key = wanted[i];
            int slot = (int) key & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[found] = slot;
            found += keys[slot] == 0 ? 0 : 1;
        }
        for (int i = 0; i < found; i++) {
            long row = rows[slots[i]];
            int begin = (int) (row >>> 32);
            int end = begin + (int) (row & 0xFFFF);
            for (int j = begin; j < end; j++) {
                scores[entries[j] & CLASS_MASK] += entries[j] >> CLASS_BITS;
            }
        }
    }

    /** Adds the amount to the weight that each of the features has for the class. */
    public void update(FeatureBuffer buffer, int label, int amount, long step) {
        for (int i = 0; i < buffer.size(); i++) {
            update(buffer.key(i), label, amount, step);
        }
    }

    private void update(long key, int label, int amount, long step) {
        int slot = slot(key);
        long row = rows[slot];
        int begin = (int) (row >>> 32);
        int size = (int) (row & 0xFFFF);
        int at = begin;
        while (at < begin + size && (entries[at] & CLASS_MASK) != label) {
            at++;
        }
        if (at == begin + size) {
            at = append(slot, label);
        }
        entries[at] += amount << CLASS_BITS;
        sums[at] += amount * step;
    }

    private int append(int slot, int label) {
        long row = rows[slot];
        int begin = (int) (row >>> 32);
        int capacity = (int) ((row >>> 16) & 0xFFFF);
        int size = (int) (row & 0xFFFF);
        if (size == capacity) {
            capacity = Math.max(1, 2 * capacity);
            if (used + capacity > entries.length) {
                entries = Arrays.copyOf(entries, entries.length + entries.length / 2);
                sums = Arrays.copyOf(sums, entries.length);
            }
            System.arraycopy(entries, begin, entries, used, size);
            System.arraycopy(sums, begin, sums, used, size);
            begin = used;
            used += capacity;
        }
        entries[begin + size] = label;
        rows[slot] = ((long) begin << 32) | ((long) capacity << 16) | (size + 1);
        return begin + size;
    }

    private int slot(long key) {
        int slot = find(keys, key);
        if (keys[slot] == 0) {
            if (++features > keys.length / 2) {
                grow();
                slot = find(keys, key);
            }
            keys[slot] = key;
        }
        return slot;
    }

    private static int find(long[] table, long key) {
        int mask = table.length - 1;
        int slot = (int) key & mask;
        while (table[slot] != key && table[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] widerKeys = new long[2 * keys.length];
        long[] widerRows = new long[2 * keys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int slot = find(widerKeys, keys[i]);
                widerKeys[slot] = keys[i];
                widerRows[slot] = rows[i];
            }
        }
        keys = widerKeys;
        rows = widerRows;
    }

    /** The mean of each weight over all steps so far. */
    public AveragedWeights average(long steps) {
        AveragedWeights.Builder builder = new AveragedWeights.Builder(features, used);
        long[] sorted = Arrays.stream(keys).filter(key -> key != 0).toArray();
        // Unsigned order, which the packed table's leading bits need.
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] ^= Long.MIN_VALUE;
        }
        Arrays.sort(sorted);
        for (long flipped : sorted) {
            long key = flipped ^ Long.MIN_VALUE;
            long row = rows[find(keys, key)];
            int begin = (int) (row >>> 32);
            int end = begin + (int) (row & 0xFFFF);
            for (int i = begin; i < end; i++) {
                double mean = (entries[i] >> CLASS_BITS) - (double) sums[i] / steps;
                builder.weight((short) (entries[i] & CLASS_MASK), (float) mean);
            }
            builder.endRow(key);
        }
        return builder.build();
    }
}
