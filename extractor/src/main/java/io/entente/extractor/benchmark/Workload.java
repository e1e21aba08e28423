package io.entente.extractor.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same work on each of many items, shared out evenly between threads. */
record Workload<T>(List<T> items, Consumer<T> work) {

    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;

    /**
     * How long one pass over all items took.
     *
     * @param wall seconds by the clock
     * @param processor seconds of processor time, per thread: what others do on the machine does not lengthen it
     */
    record Seconds(double wall, double processor) {

        Seconds least(Seconds other) {
            return new Seconds(Math.min(wall, other.wall), Math.min(processor, other.processor));
        }
    }

    /** The least of several passes, after one that warms up. */
    Seconds measure(int threads) throws InterruptedException, ExecutionException {
        pass(threads);
        Seconds least = pass(threads);
        for (int round = 1; round < ROUNDS; round++) {
            least = least.least(pass(threads));
        }
        return least;
    }

    private Seconds pass(int threads) throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        long processor = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int first = part;
                parts.add(pool.submit(() -> part(first, threads)));
            }
            for (Future<Long> part : parts) {
                processor += part.get();
            }
        }
        return new Seconds((System.nanoTime() - begin) / NANOS, processor / NANOS / threads);
    }

    private long part(int first, int threads) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long begin = clock.getCurrentThreadCpuTime();
        for (int i = first; i < items.size(); i += threads) {
            work.accept(items.get(i));
        }
        return clock.getCurrentThreadCpuTime() - begin;
    }
}
