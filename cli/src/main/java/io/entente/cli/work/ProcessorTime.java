package io.entente.cli.work;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/** What this process and those that it started have used. */
final class ProcessorTime {

    private static final double NANOSECONDS = 1e9;
    private static final long MEGABYTE = 1 << 20;

    private ProcessorTime() {}

    /** Seconds of processor time so far; of the children, those that live. */
    record Reading(double own, double children) {}

    static Reading read() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double children = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toNanos() / NANOSECONDS)
                .sum();
        return new Reading(system.getProcessCpuTime() / NANOSECONDS, children);
    }

    /** The most heap that was used at a time since the last call. */
    static long heapMegabytes() {
        long most = 0;
        for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
            if (pool.getType() == MemoryType.HEAP) {
                most += pool.getPeakUsage().getUsed();
                pool.resetPeakUsage();
            }
        }
        return most / MEGABYTE;
    }
}
