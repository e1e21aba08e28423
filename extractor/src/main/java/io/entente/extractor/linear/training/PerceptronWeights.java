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

    /** For each slot its key, 0 if it is free, and then its row's begin, capacity and size, of 32, 16 and 16 bits. */
    private long[] slots = new long[1 << 17];

    private int features;
    private int[] entries = new int[1 << 16];
    private long[] sums = new long[1 << 16];
    private int used = 1;

    @Override
    public void score(FeatureBuffer buffer, int[] scores) {
        int[] places = buffer.rows();
        int size = buffer.size();
        int found = 0;
        for (int i = 0; i < size; i++) {
            int slot = find(slots, buffer.key(i));
            places[found] = slot;
            found += slots[slot] == 0 ? 0 : 1;
        }
        for (int i = 0; i < found; i++) {
            long row = slots[places[i] + 1];
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
        long row = slots[slot + 1];
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
        long row = slots[slot + 1];
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
        slots[slot + 1] = ((long) begin << 32) | ((long) capacity << 16) | (size + 1);
        return begin + size;
    }

    private int slot(long key) {
        int slot = find(slots, key);
        if (slots[slot] == 0) {
            if (++features > slots.length / 4) {
                grow();
                slot = find(slots, key);
            }
            slots[slot] = key;
        }
        return slot;
    }

    private static int find(long[] table, long key) {
        int mask = table.length - 1;
        int slot = ((int) (key >>> 16) << 1) & mask;
        while (table[slot] != key && table[slot] != 0) {
            slot = (slot + 2) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] wider = new long[2 * slots.length];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                int slot = find(wider, slots[i]);
                wider[slot] = slots[i];
                wider[slot + 1] = slots[i + 1];
            }
        }
        slots = wider;
    }

    /** The mean of each weight over all steps so far. */
    public AveragedWeights average(long steps) {
        AveragedWeights.Builder builder = new AveragedWeights.Builder(features, used);
        long[] sorted = new long[features];
        int count = 0;
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0) {
                // Unsigned order, which the packed table's leading bits need.
                sorted[count++] = slots[i] ^ Long.MIN_VALUE;
            }
        }
        Arrays.sort(sorted);
        for (long flipped : sorted) {
            long key = flipped ^ Long.MIN_VALUE;
            long row = slots[find(slots, key) + 1];
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
