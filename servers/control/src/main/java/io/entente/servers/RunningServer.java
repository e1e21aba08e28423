package io.entente.servers;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server that was started: the process and what it listens on.
 *
 * @param started when its process began, by which a later process of the same number is told apart; null if the system doesn't say
 */
record RunningServer(
        ServerKind server, long pid, @Nullable Instant started, Lifetime lifetime, long startedBy, Ports ports) {
    /** Some systems count a process's start from a boot time that they correct by a second now and then. */
    private static final Duration CLOCK_DRIFT = Duration.ofSeconds(2);

    static RunningServer of(ServerKind server, ProcessHandle process, Lifetime lifetime, Ports ports) {
        return new RunningServer(
                server,
                process.pid(),
                process.info().startInstant().orElse(null),
                lifetime,
                ProcessHandle.current().pid(),
                ports);
    }

    /** The process, if it is still this one. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    boolean isAlive() {
        return process().isPresent();
    }

    private boolean isSame(ProcessHandle process) {
        Optional<Instant> began = process.info().startInstant();
        return started == null
                || began.isEmpty()
                || Duration.between(started, began.get()).abs().compareTo(CLOCK_DRIFT) < 0;
    }
}
