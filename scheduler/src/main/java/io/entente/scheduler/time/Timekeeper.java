package io.entente.scheduler.time;

import java.time.Instant;
import java.time.InstantSource;

/** Tells the time, and waits. */
public interface Timekeeper extends InstantSource {

    /**
     * Waits for a moment, which may have passed.
     *
     * @return whether it came; false if a stop was asked for before
     */
    boolean waitUntil(Instant moment, StopSignal stop);
}
