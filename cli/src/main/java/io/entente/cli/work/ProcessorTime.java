package io.entente.cli.work;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What this process and those that it started have used. */
final class ProcessorTime {

    private static final double NANOSECONDS = 1e9;

    /** Clock ticks in a second, the same on all that Linux runs on today. */
    private static final double TICKS = 100;

    /** Of the fields behind the program's name, see proc_pid_stat(5): cutime and cstime. */
    private static final int ENDED_USER = 13;

    private static final int ENDED_SYSTEM = 14;
    private static final long MEGABYTE = 1 << 20;

    private ProcessorTime() {}

    /** Seconds of processor time so far; of the children, those that live and, where Linux tells it, those that have ended. */
    record Reading(double own, double children) {}

    static Reading read() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double children = ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toNanos() / NANOSECONDS)
                .sum();
        return new Reading(system.getProcessCpuTime() / NANOSECONDS, children + ended());
    }

    private static double ended() {
        try {
            // The name of the program, in brackets, may have blanks in it.
            String all = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_SYSTEM])) / TICKS;
        } catch (IOException e) {
            return 0; // no Linux
        }
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
