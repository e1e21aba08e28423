package io.entente.scheduler.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The time of a clock that goes by itself. */
public final class ClockTime implements Timekeeper {

    /** A machine may sleep, and its clock may be set: it is looked at again before long. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Clock clock;

    public ClockTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public boolean waitUntil(Instant moment, StopSignal stop) {
        Duration left = Duration.between(instant(), moment);
        while (left.isPositive() && !stop.isGiven()) {
            stop.await(left.compareTo(LONGEST) < 0 ? left.plusMillis(1) : LONGEST);
            left = Duration.between(instant(), moment);
        }
        return !stop.isGiven();
    }
}
