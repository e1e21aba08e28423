package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.RunRows;
import io.entente.scheduler.state.Failure;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.state.SchedulerState;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente failures}: what gave no article, and why. */
@Command(
        name = "failures",
        description = {
            "Lists what the runs have set aside, each with its reason, what to do about it, and when it is tried again by itself.",
            "What gives its article later leaves the list; entente retry tries at once."
        },
        footer = {"  entente failures", "  entente failures --source wire --format jsonl"})
public final class FailuresCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--source", paramLabel = "NAME", description = "Of this source only.")
    @Nullable
    String source;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public FailuresCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SchedulerFolder folder =
                new SchedulerFolder(common.dataFolder(surroundings).path());
        List<Failure> failures = SchedulerState.failures(folder).stream()
                .filter(each -> source == null || each.source().equals(source))
                .toList();
        surroundings.rowPrinter().print(RunRows.failures(failures), format);
        return ExitCode.OK.number();
    }
}
