package io.entente.cli.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that the processes which this one started have held together, as Linux tells it; elsewhere 0. */
final class ServerMemory {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long KILOBYTES = 1 << 10;

    private final AtomicLong most = new AtomicLong();

    /** Begins to look, for as long as this process lives. */
    ServerMemory() {
        Thread.ofPlatform().daemon().name("server-memory").start(this::look);
    }

    private void look() {
        try {
            while (true) {
                most.accumulateAndGet(kilobytes(), Math::max);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In megabytes, since the last call. */
    long megabytes() {
        return Math.max(most.getAndSet(0), kilobytes()) / KILOBYTES;
    }

    private static long kilobytes() {
        return ProcessHandle.current()
                .descendants()
                .mapToLong(child -> resident(child.pid()))
                .sum();
    }

    private static long resident(long process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0; // it has ended, or this is no Linux
        }
    }
}
