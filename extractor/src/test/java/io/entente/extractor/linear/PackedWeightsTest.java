package io.entente.extractor.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {

    private static final int CLASSES = 40;

    @Test
    void addsShortAndLongRows() {
        Random random = new Random(3);
        int[][] rows = new int[200][CLASSES];
        // A table keeps the leading bits of keys, in their order.
        long[] values = LongStream.range(0, rows.length)
                .boxed()
                .sorted(Comparator.comparingLong(PackedWeightsTest::leadingBits))
                .mapToLong(Long::longValue)
                .toArray();
        long[] keys = Arrays.stream(values).map(PackedWeightsTest::leadingBits).toArray();
        int[] ends = new int[rows.length];
        short[] classes = new short[rows.length * CLASSES];
        int[] weights = new int[classes.length];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            int missing = random.nextInt(CLASSES);
            for (int label = 0; label < CLASSES; label++) {
                if (random.nextInt(CLASSES) >= missing || label == i % CLASSES) {
                    rows[i][label] = random.nextInt(2001) - 1000;
                    classes[size] = (short) label;
                    weights[size++] = rows[i][label];
                }
            }
            ends[i] = size;
        }
        Weights packed = new PackedWeights(keys, ends, Arrays.copyOf(classes, size), Arrays.copyOf(weights, size));
        for (int i = 0; i < rows.length; i++) {
            assertThat(row(packed, values[i])).as("row %d", i).containsExactly(rows[i]);
        }
    }

    private static long leadingBits(long value) {
        return FeatureKey.of(0, value, 0, 0) >>> (Long.SIZE - PackedWeights.KEY_BITS);
    }

    private static int[] row(Weights weights, long value) {
        int[] scores = new int[CLASSES];
        FeatureBuffer features = new FeatureBuffer();
        features.startAt(0);
        features.add(value);
        weights.score(features, scores);
        return scores;
    }
}
