package io.entente.extractor.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.extractor.names.NameLabels.Stretch;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NameLabelsTest {

    @Test
    void decodesWhatItEncodes() {
        List<Stretch> names = List.of(
                new Stretch(0, 2, NameKind.PERSON),
                new Stretch(2, 3, NameKind.PERSON),
                new Stretch(4, 8, NameKind.ORGANIZATION),
                new Stretch(9, 10, NameKind.PLACE));

        assertThat(NameLabels.decode(NameLabels.encode(10, names))).isEqualTo(names);
    }

    @Test
    void everyRowOfLabelsThatFollowEachOtherIsARowOfNames() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            int[] labels = new int[1 + random.nextInt(12)];
            int before = NameLabels.OUTSIDE;
            for (int i = 0; i < labels.length; i++) {
                do {
                    labels[i] = random.nextInt(NameLabels.COUNT);
                } while (!NameLabels.follows(before, labels[i]));
                before = labels[i];
            }
            if (!NameLabels.goesOn(before)) {
                assertThat(NameLabels.encode(labels.length, NameLabels.decode(labels)))
                        .as("run %d", run)
                        .isEqualTo(labels);
            }
        }
    }
}
