package io.entente.scheduler.fetch;

import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Leaves a host in peace between two requests. */
final class HostPauses {

    /** No host may make a run stand still. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration standard;
    private final Timekeeper time;
    private final StopSignal stop;
    private final Map<String, Instant> last = new HashMap<>();

    HostPauses(Duration standard, Timekeeper time, StopSignal stop) {
        this.standard = standard;
        this.time = time;
        this.stop = stop;
    }

    /** Waits until the host may be asked again. */
    void before(URI address, Optional<Duration> wished) {
        Duration pause = wished.filter(each -> each.compareTo(standard) > 0).orElse(standard);
        String host = address.getRawAuthority();
        Instant before = last.get(host);
        if (before != null) {
            time.waitUntil(before.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause), stop);
        }
        last.put(host, time.instant());
    }
}
