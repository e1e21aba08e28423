package io.entente.scheduler.run;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Memory over articles, as a drawing: what was in use after the last collection of the long-lived part of the heap. */
final class MemoryChart {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 320;
    private static final int MARGIN = 50;
    private static final double MEGABYTE = 1e6;

    private record Sample(String phase, int articles, double seconds, double megabytes) {}

    private final List<Sample> samples = new ArrayList<>();

    /** A collection is asked for, so that garbage does not count. */
    void sample(String phase, int articles, double seconds) {
        System.gc();
        double bytes = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            MemoryUsage after = pool.getCollectionUsage();
            if (pool.getType() == MemoryType.HEAP && after != null) {
                bytes += after.getUsed();
            }
        }
        samples.add(new Sample(phase, articles, seconds, bytes / MEGABYTE));
    }

    String summary() {
        Sample first = samples.get(samples.size() / 10);
        Sample last = samples.getLast();
        double most = samples.stream().mapToDouble(Sample::megabytes).max().orElse(0);
        return String.format(
                Locale.ROOT,
                "memory after collection: %.0f MB at %d articles, %.0f MB at the end, %.0f MB at most",
                first.megabytes(),
                first.articles(),
                last.megabytes(),
                most);
    }

    String svg() {
        double most = samples.stream().mapToDouble(Sample::megabytes).max().orElse(1) * 1.2;
        double end = samples.getLast().seconds();
        StringBuilder line = new StringBuilder();
        for (Sample each : samples) {
            line.append(String.format(
                    Locale.ROOT,
                    "%.1f,%.1f ",
                    MARGIN + each.seconds() / end * (WIDTH - 2 * MARGIN),
                    HEIGHT - MARGIN - each.megabytes() / most * (HEIGHT - 2 * MARGIN)));
        }
        return String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
                <rect width="100%%" height="100%%" fill="white"/>
                <path d="M%d %d V%d H%d" fill="none" stroke="#444"/>
                <polyline points="%s" fill="none" stroke="#0a6" stroke-width="1.5"/>
                <text x="%d" y="30">Heap in use after collection, MB (top of the axis: %.0f), over one run of %d articles</text>
                <text x="%d" y="%d" text-anchor="end">%.0f s</text>
                </svg>
                """,
                WIDTH,
                HEIGHT,
                MARGIN,
                MARGIN,
                HEIGHT - MARGIN,
                WIDTH - MARGIN,
                line.toString().strip(),
                MARGIN,
                most,
                samples.getLast().articles(),
                WIDTH - MARGIN,
                HEIGHT - 20,
                end);
    }
}
