package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.DataFolderStores;
import io.entente.cli.work.RunRows;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.ontology.Ontology;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.run.Extraction;
import io.entente.scheduler.run.LoadRun;
import io.entente.scheduler.run.RunEvent;
import io.entente.scheduler.state.LockedException;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.time.ClockTime;
import io.entente.scheduler.time.StopSignal;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente run}: one pass over the sources. */
@Command(
        name = "run",
        description = {
            "Reads the sources that entente.yaml names: feeds, sitemaps, folders, dumps, archives. Extracts what is new or has changed, and loads both stores.",
            "For cron, systemd and Kubernetes; may be killed at any moment, and the next run goes on."
        },
        footer = {"  entente run", "  entente run --config /etc/entente.yaml --format json"})
public final class RunCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Mixin
    ConfigurationOptions configuring = new ConfigurationOptions();

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
        ProgressDisplay progress = surroundings.progress(common);
        Configuration configuration = configuring.read(folder);
        StopSignal stop = new StopSignal();
        try (DataFolderStores stores = new DataFolderStores(
                folder,
                ports.settings(Lifetime.ATTACHED),
                configuration.stores(),
                surroundings.environment(),
                progress::note)) {
            LoadRun run = new LoadRun(
                    configuration,
                    new SchedulerFolder(folder.path()),
                    Ontology.load(),
                    extraction(),
                    stores,
                    new ClockTime(surroundings.clock()),
                    event -> show(event, progress));
            RunRecord record = run.run(null, 0, stop);
            surroundings.rowPrinter().print(RunRows.parts(record), format);
            return exitCode(record).number();
        } catch (LockedException e) {
            throw new CommandException(ExitCode.LOCKED, String.valueOf(e.getMessage()), e);
        }
    }

    private Extraction extraction() {
        return new LazyExtraction(extractor, parsing.profile())
                .of(Runtime.getRuntime().availableProcessors());
    }

    private static void show(RunEvent event, ProgressDisplay progress) {
        switch (event) {
            case RunEvent.SetAside aside ->
                progress.warn("set aside: " + aside.place() + ": " + aside.reason() + "; " + aside.remedy());
            case RunEvent.Trouble trouble -> progress.warn(trouble.message());
            case RunEvent.Settled settled ->
                progress.warn("run " + settled.earlier().id() + " was interrupted; it goes on now");
            case RunEvent.Ended ended -> progress.note("Run " + ended.run() + ": " + outcome(ended.record()));
            case RunEvent.Began began -> progress.note("Run " + began.run());
            case RunEvent.ArticleKept kept -> {}
            case RunEvent.SourceRead read -> {}
            case RunEvent.StoreLoaded loaded -> {}
        }
    }

    private static String outcome(RunRecord record) {
        return record.outcome() == null ? "" : record.outcome().words();
    }

    static ExitCode exitCode(RunRecord record) {
        RunOutcome outcome = record.outcome();
        return switch (outcome) {
            case null -> ExitCode.FAILED;
            case DONE, STOPPED -> ExitCode.OK;
            case NOTHING_NEW -> ExitCode.NOTHING_NEW;
            case SOME_SET_ASIDE -> ExitCode.SET_ASIDE;
            case FAILED, INTERRUPTED -> ExitCode.FAILED;
        };
    }
}
