package io.entente.scheduler;

import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.time.Instant;

/** A time that stands still but for waiting, which takes no time. */
public final class SimulatedTime implements Timekeeper {

    private volatile Instant now;

    public SimulatedTime(Instant now) {
        this.now = now;
    }

    public static SimulatedTime at(String now) {
        return new SimulatedTime(Instant.parse(now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    @Override
    public boolean waitUntil(Instant moment, StopSignal stop) {
        if (stop.isGiven()) {
            return false;
        }
        if (moment.isAfter(now)) {
            now = moment;
        }
        return true;
    }
}
