package io.entente.scheduler.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.TestSite;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.schedule.CronSchedule;
import io.entente.scheduler.schedule.ScheduledRuns;
import io.entente.scheduler.time.StopSignal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two weeks of a site that changes, over the night when clocks jump. */
class SimulatedWeeksTest {

    private static final int STORIES = 60;
    private static final Instant END = MadeUpSite.BEGIN.plus(Duration.ofDays(14));

    @TempDir
    Path data;

    @Test
    void everyArticleComesOnceInEachVersionAndEveryRunIsOnTime() {
        SimulatedTime time = new SimulatedTime(MadeUpSite.BEGIN);
        StopSignal stop = new StopSignal();
        Workbench bench = new Workbench(data, time);
        try (TestSite server = TestSite.start()) {
            MadeUpSite site = new MadeUpSite(server, STORIES);
            Configuration configuration = Workbench.configuration(
                    Workbench.feed("wire", server.address("/wire.xml"), true),
                    Workbench.feed("paper", server.address("/paper.xml"), false));
            LoadRun run = bench.load(configuration);
            CronSchedule hourly = CronSchedule.of("7 * * * *", ZoneId.of("Europe/Paris"));
            new ScheduledRuns(hourly, Duration.ofMinutes(2), new Random(1), time)
                    .go(
                            Optional.empty(),
                            (due, missed) -> {
                                site.at(time.instant());
                                run.run(due, missed, stop);
                                if (time.instant().isAfter(END)) {
                                    stop.give();
                                }
                            },
                            next -> {},
                            stop);
            check(bench.history(), site);
            assertThat(bench.kept()).hasSize(site.count(MadeUpSite::isArticle) + site.count(MadeUpSite::isCopied));
            assertThat(bench.failures())
                    .as("only what can't be read is left, each with its reason")
                    .hasSize(site.count(story -> !MadeUpSite.isArticle(story)))
                    .allSatisfy(failure -> assertThat(failure.reason()).containsAnyOf("not found (404)", "in French"));
        }
    }

    private static void check(List<RunRecord> runs, MadeUpSite site) {
        // 14 days of 24 runs, and the one after the end.
        assertThat(runs).hasSize(14 * 24 + 1);
        assertThat(runs).allSatisfy(run -> assertThat(run.missed()).isZero());
        for (int i = 1; i < runs.size(); i++) {
            assertThat(Duration.between(runs.get(i - 1).due(), runs.get(i).due()))
                    .isEqualTo(Duration.ofHours(1));
        }
        Counts total = runs.stream().map(RunRecord::counts).reduce(Counts.none(), Counts::plus);
        assertThat(total.added()).isEqualTo(site.count(MadeUpSite::isArticle) + site.count(MadeUpSite::isCopied));
        assertThat(total.changed())
                .isEqualTo(site.count(story -> MadeUpSite.isArticle(story) && MadeUpSite.isCorrected(story)));
        assertThat(total.copies()).isEqualTo(site.count(MadeUpSite::isCopied));
        assertThat(runs.stream().filter(run -> run.outcome() == RunOutcome.FAILED))
                .as("the nine hours when no source could be read")
                .hasSize(9);
        assertThat(runs.stream().filter(run -> run.outcome() == RunOutcome.NOTHING_NEW))
                .hasSizeGreaterThan(200);
    }
}
