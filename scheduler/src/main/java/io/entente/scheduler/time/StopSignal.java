package io.entente.scheduler.time;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says whether somebody wants the work to end: given once, seen by every thread. */
public final class StopSignal {

    private final CountDownLatch given = new CountDownLatch(1);

    /** Asks for the end. */
    public void give() {
        given.countDown();
    }

    public boolean isGiven() {
        return given.getCount() == 0;
    }

    /** Waits for the signal, no longer than the time; whether it was given. */
    boolean await(Duration time) {
        try {
            return given.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
