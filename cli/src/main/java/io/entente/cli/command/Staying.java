package io.entente.cli.command;

import io.entente.cli.output.RunLog;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.metrics.Health;
import io.entente.scheduler.metrics.RunMetrics;
import io.entente.scheduler.run.LoadRun;
import io.entente.scheduler.schedule.CronSchedule;
import io.entente.scheduler.schedule.ScheduledRuns;
import io.entente.scheduler.state.LockedException;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.StateException;
import io.entente.scheduler.time.StopSignal;
import io.entente.scheduler.time.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Runs on time until it is stopped. A run that fails is told and followed by the next. */
final class Staying {

    private final LoadRun run;
    private final SchedulerFolder folder;
    private final RunLog log;
    private final RunMetrics metrics;
    private final Health health;

    Staying(LoadRun run, SchedulerFolder folder, RunLog log, RunMetrics metrics, Health health) {
        this.run = run;
        this.folder = folder;
        this.log = log;
        this.metrics = metrics;
        this.health = health;
    }

    void go(CronSchedule schedule, Duration jitter, Timekeeper time, StopSignal stop) {
        new ScheduledRuns(schedule, jitter, new Random(), time)
                .go(lastDue(), (due, missed) -> runAt(due, missed, stop), this::next, stop);
    }

    /** What was due while nothing ran is made up for. */
    private Optional<Instant> lastDue() {
        List<RunRecord> runs = RunHistory.look(folder);
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(runs.getLast().due())
                        .or(() -> Optional.of(runs.getLast().started()));
    }

    private void runAt(Instant due, int missed, StopSignal stop) {
        if (missed > 0) {
            log.note("makes up for " + missed + " times that passed");
        }
        try {
            RunRecord record = run.run(due, missed, stop);
            health.ended(record);
        } catch (LockedException | StateException e) {
            health.broken();
            log.note("the run of " + due + " could not be made: " + e.getMessage());
        }
    }

    private void next(Instant next) {
        metrics.next(next);
        health.next(next);
        log.note("next run at " + next);
    }
}
