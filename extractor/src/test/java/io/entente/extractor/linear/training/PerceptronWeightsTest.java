package io.entente.extractor.linear.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.PackedWeights;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PerceptronWeightsTest {

    private static final int CLASSES = 5;

    private static FeatureBuffer features(long... values) {
        FeatureBuffer buffer = new FeatureBuffer();
        buffer.clear();
        buffer.startAt(0);
        for (long value : values) {
            buffer.add(value);
        }
        return buffer;
    }

    @Test
    void averagesOverAllSteps() {
        PerceptronWeights weights = new PerceptronWeights();
        weights.update(features(42), 3, 1, 0);
        weights.update(features(42), 3, 1, 6);
        int[] scores = new int[CLASSES];
        // 1 for six of eight steps and 2 for the last two make 10/8.
        weights.average(8).pack(0.25).score(features(42), scores);
        assertThat(scores).containsExactly(0, 0, 0, 5, 0);
    }

    @Test
    void takesTheMeanOfModels() {
        PerceptronWeights one = new PerceptronWeights();
        one.update(features(42), 3, 4, 0);
        one.update(features(7), 1, 2, 0);
        PerceptronWeights other = new PerceptronWeights();
        other.update(features(42), 3, 2, 0);
        other.update(features(42), 0, -2, 0);
        AveragedWeights mean = AveragedWeights.mean(List.of(one.average(1), other.average(1)));
        int[] scores = new int[CLASSES];
        mean.pack(1).score(features(42), scores);
        assertThat(scores).containsExactly(-1, 0, 0, 3, 0);
        int[] ofOne = new int[CLASSES];
        mean.pack(1).score(features(7), ofOne);
        assertThat(ofOne).containsExactly(0, 1, 0, 0, 0);
    }

    @Test
    void prunesSmallWeightsAndTheirFeatures() {
        PerceptronWeights weights = new PerceptronWeights();
        weights.update(features(1, 2), 0, 1, 0);
        weights.update(features(1), 0, 2, 0);
        AveragedWeights pruned = weights.average(10).prune(1.0);
        assertThat(pruned.features()).isEqualTo(1);
        assertThat(pruned.size()).isEqualTo(1);
    }

    @Test
    void packedWeightsScoreAsTheyDidInTraining() {
        Random random = new Random(3);
        PerceptronWeights weights = new PerceptronWeights();
        for (int i = 0; i < 20_000; i++) {
            weights.update(features(random.nextInt(4_000), random.nextInt(4_000)), random.nextInt(CLASSES), 1, 0);
        }
        PackedWeights packed = weights.average(1).pack(1);
        for (int i = 0; i < 5_000; i++) {
            FeatureBuffer buffer = features(random.nextInt(5_000), random.nextInt(5_000));
            int[] trained = new int[CLASSES];
            int[] read = new int[CLASSES];
            weights.score(buffer, trained);
            packed.score(buffer, read);
            assertThat(read).as("probe %d of seed 3", i).isEqualTo(trained);
        }
    }
}
