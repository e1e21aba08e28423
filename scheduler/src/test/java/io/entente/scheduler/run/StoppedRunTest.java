package io.entente.scheduler.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.time.StopSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunTest {

    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
    private static final int ARTICLES = 40;

    @TempDir
    Path data;

    @TempDir
    Path news;

    @Test
    void aStopFinishesTheArticlesAtHandAndTheNextRunTakesTheRest() throws IOException {
        Path file = news.resolve("lines.jsonl");
        Files.writeString(
                file,
                IntStream.range(0, ARTICLES)
                        .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"Iran attacked Israel.\"}\n")
                        .collect(Collectors.joining()));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
        SimulatedTime time = new SimulatedTime(NOW);
        Workbench bench = new Workbench(data, time);
        StopSignal stop = new StopSignal();
        RunRecord stopped = bench.load(Workbench.configuration(Workbench.folder("files", news)), event -> {
                    if (event instanceof RunEvent.ArticleKept) {
                        stop.give();
                    }
                })
                .run(null, 0, stop);
        assertThat(stopped.outcome()).isEqualTo(RunOutcome.STOPPED);
        // Two workers are four articles ahead each.
        assertThat(stopped.counts().added()).isBetween(1, 12);
        assertThat(bench.kept()).hasSize(stopped.counts().added());
        assertThat(stopped.problems()).containsExactly("files: stopped; the rest is for the next run");

        RunRecord rest = bench.run(Workbench.folder("files", news));
        assertThat(rest.counts().added()).isEqualTo(ARTICLES - stopped.counts().added());
        assertThat(rest.counts().unchanged()).isEqualTo(stopped.counts().added());
        assertThat(bench.kept()).hasSize(ARTICLES);
    }
}
