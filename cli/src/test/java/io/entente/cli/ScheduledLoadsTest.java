package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees of runs that need no store. */
class ScheduledLoadsTest {

    private static final int USAGE = 2;
    private static final int NOTHING_NEW = 4;

    @TempDir
    Path folder;

    private Path configuration = Path.of("entente.yaml");

    @BeforeEach
    void configure() throws IOException {
        Files.createDirectories(folder.resolve("news"));
        configuration = folder.resolve("entente.yaml");
        Files.writeString(configuration, """
                sources:
                  - name: files
                    folder: news
                """);
    }

    private CommandLineRun run(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.resolve("data").toString();
        return CommandLineRun.of(all);
    }

    @Test
    void aRunThatFindsNothingSaysSoAndStaysInTheHistory() {
        CommandLineRun run = run("run", "--config", configuration.toString(), "--format", "tsv");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(NOTHING_NEW);
        assertThat(run.out()).contains("files\tnothing new\t0\t0\t0\t0");
        CommandLineRun runs = run("runs", "--format", "tsv");
        assertThat(runs.exitCode()).isZero();
        assertThat(runs.out().lines().skip(1)).singleElement().asString().contains("\tnothing new\t");
        String id = runs.out().lines().skip(1).findFirst().orElseThrow().replaceFirst("\t.*", "");
        assertThat(run("runs", "show", id, "--format", "tsv").out()).contains("files\tnothing new");
    }

    @Test
    void everyEventIsALineOfJson() {
        CommandLineRun run = run("run", "--config", configuration.toString(), "--log", "json");
        assertThat(run.err().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{\"time\":\"2026-01-01T00:00:00Z\",\"level\":\""));
        assertThat(run.err()).contains("\"event\":\"ended\"", "\"message\":\"nothing new\"");
    }

    @Test
    void aSingleRunLeavesItsMetrics() {
        Path metrics = folder.resolve("entente.prom");
        run("run", "--config", configuration.toString(), "--metrics-file", metrics.toString());
        assertThat(metrics).content().contains("entente_runs_total{outcome=\"nothing_new\"} 1.0");
    }

    @Test
    void mistakesOfTheConfigurationStopItBeforeAnythingIsRead() throws IOException {
        Files.writeString(configuration, "sources:\n  - name: files\n    foldr: news\n");
        CommandLineRun run = run("run", "--config", configuration.toString());
        assertThat(run.exitCode()).isEqualTo(USAGE);
        assertThat(run.err()).contains("entente.yaml:3: \"foldr\" is no key here; did you mean \"folder\"?");
        assertThat(folder.resolve("data/scheduler")).doesNotExist();
    }

    @Test
    void aQuestionThatDoesNotExistStopsItToo() throws IOException {
        Files.writeString(configuration, "\nalerts:\n  - name: x\n    ask: nobody\n", StandardOpenOption.APPEND);
        CommandLineRun run = run("run", "--config", configuration.toString());
        assertThat(run.exitCode()).isEqualTo(USAGE);
        assertThat(run.err()).contains("entente.yaml:7: there is no question \"nobody\"");
    }

    @Test
    void aScheduleThatIsNoneIsAMistakeOfUsage() {
        CommandLineRun run = run("run", "--config", configuration.toString(), "--schedule", "hourly");
        assertThat(run.exitCode()).isEqualTo(USAGE);
        assertThat(run.err()).contains("\"hourly\" is no cron expression", "*/15 * * * *");
    }

    @Test
    void thereMayBeNothingToRetry() {
        assertThat(run("failures", "--format", "tsv").out().lines()).hasSize(1);
        assertThat(run("retry").exitCode()).isEqualTo(NOTHING_NEW);
    }
}
