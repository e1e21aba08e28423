package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.RunLog;
import io.entente.cli.work.AlertRows;
import io.entente.cli.work.DataFolderStores;
import io.entente.cli.work.RunRows;
import io.entente.cli.work.StoreChoice;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.entity.Gazetteer;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.queries.ActorNames;
import io.entente.scheduler.alert.StandingQuestions;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.ScheduleSettings;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.metrics.Health;
import io.entente.scheduler.metrics.RunMetrics;
import io.entente.scheduler.run.LoadRun;
import io.entente.scheduler.run.RunEvent;
import io.entente.scheduler.schedule.CronSchedule;
import io.entente.scheduler.schedule.ScheduleException;
import io.entente.scheduler.state.LockedException;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.time.ClockTime;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente run}: one pass over the sources, or one after the other on time. */
@Command(
        name = "run",
        description = {
            "Reads the sources that entente.yaml names: feeds, sitemaps, folders, dumps, archives. Extracts what is new or has changed, and loads both stores.",
            "One pass, for cron, systemd and Kubernetes; with --schedule it stays and runs on time. May be killed at any moment: the next run goes on. docs/scheduled-loads.md is the operator's guide."
        },
        footer = {
            "  entente run",
            "  entente run --config /etc/entente.yaml --log json --metrics-file /var/lib/node_exporter/entente.prom",
            "  entente run --schedule \"*/15 * * * *\" --zone Europe/Paris --jitter 30s"
        })
public final class RunCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Mixin
    ConfigurationOptions configuring = new ConfigurationOptions();

    @Mixin
    ScheduleOptions scheduling = new ScheduleOptions();

    @Mixin
    MonitoringOptions monitoring = new MonitoringOptions();

    @Option(
            names = "--metrics-file",
            paramLabel = "FILE",
            description = "Write the metrics of a run to FILE, for node_exporter's textfile collector.")
    @Nullable
    Path metricsFile;

    @Option(
            names = "--log",
            defaultValue = "TEXT",
            description = "text or json, on standard error; by default ${DEFAULT-VALUE}.")
    RunLog.Form log = RunLog.Form.TEXT;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "How to print the report: table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public RunCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        DataFolder folder = common.dataFolder(surroundings);
        Configuration configuration = configuring.read(folder);
        ActorNames names = names();
        new StandingQuestions(configuration.alerts(), new SchedulerFolder(folder.path()), names)
                .problem()
                .ifPresent(problem -> {
                    throw new CommandException(ExitCode.USAGE, problem);
                });
        Optional<ScheduleSettings> schedule = scheduling.settings(configuration);
        RunLog progress = new RunLog(surroundings.err(), log, common.quiet, surroundings.clock());
        RunMetrics metrics = new RunMetrics();
        Health health = new Health();
        // Closed last: the JVM may end only when the servers that were started here have.
        try (Termination termination = Termination.awaited();
                DataFolderStores stores = new DataFolderStores(
                        folder, ports.settings(Lifetime.ATTACHED), stores(configuration), progress::note)) {
            LoadRun run = new LoadRun(
                    configuration,
                    new SchedulerFolder(folder.path()),
                    Ontology.load(),
                    new LazyExtraction(extractor, parsing.profile())
                            .of(Runtime.getRuntime().availableProcessors()),
                    stores,
                    names,
                    new ClockTime(surroundings.clock()),
                    event -> {
                        progress.take(event);
                        metrics.take(event);
                        take(event, health);
                    });
            ExitCode exit = schedule.isPresent()
                    ? stay(run, cron(schedule.get()), schedule.get(), folder, progress, metrics, health, termination)
                    : once(run, metrics, termination);
            termination.finished(exit);
            return exit.number();
        } catch (LockedException e) {
            throw new CommandException(ExitCode.LOCKED, String.valueOf(e.getMessage()), e);
        }
    }

    /** As the configuration says, else the environment, else the embedded ones. */
    private StoreChoice stores(Configuration configuration) {
        return configuration.stores().isEmpty()
                ? new StoreOptions().choice(surroundings)
                : StoreChoice.of(configuration.stores(), surroundings.environment());
    }

    @SuppressWarnings("try") // the monitoring server only has to be there while the schedule runs
    private ExitCode stay(
            LoadRun run,
            CronSchedule cron,
            ScheduleSettings schedule,
            DataFolder folder,
            RunLog progress,
            RunMetrics metrics,
            Health health,
            Termination termination)
            throws IOException {
        try (AutoCloseable server = monitoring.start(metrics, health, surroundings.clock(), progress::note)) {
            new Staying(run, new SchedulerFolder(folder.path()), progress, metrics, health)
                    .go(cron, schedule.jitter(), new ClockTime(surroundings.clock()), termination.stop());
            return ExitCode.OK;
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the monitoring server did not stop", e);
        }
    }

    private ExitCode once(LoadRun run, RunMetrics metrics, Termination termination) throws IOException {
        try {
            RunRecord record = run.run(null, 0, termination.stop());
            surroundings.rowPrinter().print(RunRows.parts(record), format);
            return ExitCode.of(record.outcome());
        } finally {
            if (metricsFile != null) {
                metrics.write(metricsFile);
            }
        }
    }

    private void take(RunEvent event, Health health) {
        switch (event) {
            case RunEvent.Began began -> health.began();
            case RunEvent.Ended ended -> health.ended(ended.record());
            case RunEvent.Alerted(String run, var news)
            when !news.rows().isEmpty() -> surroundings.rowPrinter().print(AlertRows.of(news), format);
            default -> {}
        }
    }

    private static CronSchedule cron(ScheduleSettings schedule) {
        try {
            return CronSchedule.of(schedule.cron(), schedule.zone());
        } catch (ScheduleException e) {
            throw new CommandException(
                    ExitCode.USAGE,
                    e.getMessage() + "; write five fields, minute hour day month weekday, as \"*/15 * * * *\"",
                    e);
        }
    }

    private static ActorNames names() {
        return new ActorNames() {
            private @Nullable Gazetteer gazetteer;

            @Override
            public Optional<String> id(String name) {
                Gazetteer known = gazetteer == null ? Gazetteer.load() : gazetteer;
                gazetteer = known;
                return Optional.of(known.named(name).map(actor -> actor.id()).orElse(name));
            }
        };
    }
}
