package io.entente.scheduler.schedule;

import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Runs again and again, on time and one at a time. Times that pass while a run is under way, or while nothing runs at all, are
 * made up for by one run, at once.
 */
public final class ScheduledRuns {

    /** Nobody looks through more missed times than that. */
    private static final int MOST_COUNTED = 100_000;

    private final CronSchedule schedule;
    private final Duration jitter;
    private final RandomGenerator random;
    private final Timekeeper time;

    /**
     * @param jitter the most that a run is put off by
     * @param random by how much it is
     */
    public ScheduledRuns(CronSchedule schedule, Duration jitter, RandomGenerator random, Timekeeper time) {
        this.schedule = schedule;
        this.jitter = jitter;
        this.random = random;
        this.time = time;
    }

    /** A run that is due. */
    public interface Run {

        /**
         * Runs.
         *
         * @param due when the schedule wanted it
         * @param missed how many earlier times it makes up for
         */
        void at(Instant due, int missed);
    }

    /** Tells when the next run will be. */
    public interface Waiting {
        void until(Instant next);
    }

    /**
     * Runs until it is asked to stop.
     *
     * @param last when the schedule's last time that was dealt with was; empty if there was none ever
     */
    public void go(Optional<Instant> last, Run run, Waiting waiting, StopSignal stop) {
        Instant dealtWith = last.orElseGet(time::instant);
        while (!stop.isGiven()) {
            Instant due = schedule.next(dealtWith);
            int missed = 0;
            Instant now = time.instant();
            for (Instant later = schedule.next(due);
                    !later.isAfter(now) && missed < MOST_COUNTED;
                    later = schedule.next(due)) {
                due = later;
                missed++;
            }
            Instant start = due.isAfter(now) ? due.plus(delay()) : now;
            waiting.until(start);
            if (time.waitUntil(start, stop)) {
                run.at(due, missed);
            }
            dealtWith = due;
        }
    }

    private Duration delay() {
        return jitter.isZero() ? Duration.ZERO : Duration.ofMillis(random.nextLong(jitter.toMillis()));
    }
}
