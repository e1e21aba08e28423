package io.entente.extractor.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

final class WorkloadTest {

    @Test
    void doesEveryItemAsOftenAsTheOthersOnAnyNumberOfThreads() throws Exception {
        for (int threads = 1; threads <= 3; threads++) {
            Map<Integer, Integer> done = new ConcurrentHashMap<>();
            Workload.Seconds seconds = new Workload<>(
                            List.of(1, 2, 3, 4), (Integer item) -> done.merge(item, 1, Integer::sum))
                    .measure(threads);

            assertThat(done).hasSize(4);
            assertThat(done.values()).containsOnly(done.get(1));
            assertThat(seconds.wall()).isPositive();
        }
    }
}
