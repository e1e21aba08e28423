package io.entente.extractor.linear.training;

import io.entente.extractor.linear.PackedWeights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Averaged weights before they are rounded and packed: rows in the keys' unsigned order. */
public final class AveragedWeights {

    private static final int DROPPED_KEY_BITS = Long.SIZE - PackedWeights.KEY_BITS;

    private final long[] keys;
    private final int[] ends;
    private final short[] classes;
    private final float[] weights;

    private AveragedWeights(long[] keys, int[] ends, short[] classes, float[] weights) {
        this.keys = keys;
        this.ends = ends;
        this.classes = classes;
        this.weights = weights;
    }

    /** The number of features with a weight. */
    public int features() {
        return keys.length;
    }

    /** The number of weights. */
    public int size() {
        return classes.length;
    }

    /**
     * The mean of models of the same classes that were trained apart, from other seeds: what they agree on stays, what one
     * of them has by chance shrinks.
     */
    public static AveragedWeights mean(List<AveragedWeights> models) {
        AveragedWeights sum = models.getFirst();
        for (AveragedWeights model : models.subList(1, models.size())) {
            sum = sum.plus(model);
        }
        for (int i = 0; i < sum.weights.length; i++) {
            sum.weights[i] /= models.size();
        }
        return sum;
    }

    private AveragedWeights plus(AveragedWeights other) {
        Builder builder = new Builder(keys.length + other.keys.length, classes.length + other.classes.length);
        int mine = 0;
        int theirs = 0;
        while (mine < keys.length || theirs < other.keys.length) {
            int order = mine == keys.length
                    ? 1
                    : theirs == other.keys.length ? -1 : Long.compareUnsigned(keys[mine], other.keys[theirs]);
            if (order < 0) {
                copyRow(mine++, builder);
            } else if (order > 0) {
                other.copyRow(theirs++, builder);
            } else {
                SortedMap<Short, Float> row = new TreeMap<>();
                addRow(mine, row);
                other.addRow(theirs++, row);
                row.forEach(builder::weight);
                builder.endRow(keys[mine++]);
            }
        }
        return builder.build();
    }

    private int begin(int row) {
        return row == 0 ? 0 : ends[row - 1];
    }

    private void copyRow(int row, Builder builder) {
        for (int i = begin(row); i < ends[row]; i++) {
            builder.weight(classes[i], weights[i]);
        }
        builder.endRow(keys[row]);
    }

    private void addRow(int row, SortedMap<Short, Float> sum) {
        for (int i = begin(row); i < ends[row]; i++) {
            sum.merge(classes[i], weights[i], Float::sum);
        }
    }

    /** Without the weights whose absolute value is at most the threshold, and without the rows that this empties. */
    public AveragedWeights prune(double threshold) {
        Builder builder = new Builder(keys.length, classes.length);
        int begin = 0;
        for (int i = 0; i < keys.length; i++) {
            for (int j = begin; j < ends[i]; j++) {
                if (Math.abs(weights[j]) > threshold) {
                    builder.weight(classes[j], weights[j]);
                }
            }
            builder.endRow(keys[i]);
            begin = ends[i];
        }
        return builder.build();
    }

    /** Rounds to multiples of the quantum and writes in the packed table's format. */
    public void write(DataOutput out, double quantum) throws IOException {
        long[] shortKeys =
                Arrays.stream(keys).map(key -> key >>> DROPPED_KEY_BITS).toArray();
        int[] rounded = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            rounded[i] = (int) Math.round(weights[i] / quantum);
        }
        PackedWeights.write(out, shortKeys, ends, classes, rounded);
    }

    /** The table that a reader of the written weights gets. */
    public PackedWeights pack(double quantum) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes), quantum);
            return PackedWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new IllegalStateException("memory streams do not fail", e);
        }
    }

    /** Takes rows in the keys' unsigned order. */
    static final class Builder {

        private final long[] keys;
        private final int[] ends;
        private final short[] classes;
        private final float[] weights;
        private int rows;
        private int size;

        Builder(int features, int weights) {
            this.keys = new long[features];
            this.ends = new int[features];
            this.classes = new short[weights];
            this.weights = new float[weights];
        }

        void weight(short label, float weight) {
            classes[size] = label;
            weights[size++] = weight;
        }

        void endRow(long key) {
            if (size > (rows == 0 ? 0 : ends[rows - 1])) {
                keys[rows] = key;
                ends[rows++] = size;
            }
        }

        AveragedWeights build() {
            return new AveragedWeights(
                    Arrays.copyOf(keys, rows),
                    Arrays.copyOf(ends, rows),
                    Arrays.copyOf(classes, size),
                    Arrays.copyOf(weights, size));
        }
    }
}
