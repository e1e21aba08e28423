package io.entente.scheduler.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.time.StopSignal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScheduledRunsTest {

    private final SimulatedTime time = SimulatedTime.at("2025-06-01T10:07:00Z");
    private final StopSignal stop = new StopSignal();
    private final List<String> runs = new ArrayList<>();

    @Test
    void runsOnTimeUntilItIsStopped() {
        go(Optional.empty(), Duration.ZERO, Duration.ofMinutes(1), 3);
        assertThat(runs)
                .containsExactly(
                        "due 10:15 missed 0 at 10:15", "due 10:30 missed 0 at 10:30", "due 10:45 missed 0 at 10:45");
    }

    @Test
    void oneRunMakesUpForTimesThatPassedDuringALongOne() {
        go(Optional.empty(), Duration.ZERO, Duration.ofMinutes(50), 3);
        assertThat(runs)
                .containsExactly(
                        "due 10:15 missed 0 at 10:15", "due 11:00 missed 2 at 11:05", "due 11:45 missed 2 at 11:55");
    }

    @Test
    void oneRunAtOnceMakesUpForTimesWhenNothingRan() {
        go(Optional.of(Instant.parse("2025-06-01T09:00:00Z")), Duration.ZERO, Duration.ofMinutes(1), 2);
        assertThat(runs).containsExactly("due 10:00 missed 3 at 10:07", "due 10:15 missed 0 at 10:15");
    }

    @Test
    void jitterPutsRunsOffButNeverLosesOne() {
        go(Optional.empty(), Duration.ofMinutes(5), Duration.ZERO, 4);
        assertThat(runs).hasSize(4).allSatisfy(run -> assertThat(run).contains("missed 0"));
        assertThat(runs.stream().map(run -> run.substring(4, 9))).containsExactly("10:15", "10:30", "10:45", "11:00");
        assertThat(runs.stream().filter(run -> !run.endsWith(run.substring(4, 9))))
                .isNotEmpty();
    }

    private void go(Optional<Instant> last, Duration jitter, Duration lasts, int count) {
        CronSchedule quarters = CronSchedule.of("*/15 * * * *", ZoneId.of("UTC"));
        new ScheduledRuns(quarters, jitter, new Random(7), time)
                .go(
                        last,
                        (due, missed) -> {
                            runs.add("due " + clock(due) + " missed " + missed + " at " + clock(time.instant()));
                            time.set(time.instant().plus(lasts));
                            if (runs.size() == count) {
                                stop.give();
                            }
                        },
                        next -> {},
                        stop);
    }

    private static String clock(Instant instant) {
        return instant.toString().substring(11, 16);
    }
}
