package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.RunRows;
import io.entente.scheduler.history.RunHistory;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.state.SchedulerFolder;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente runs}: the history of runs. */
@Command(
        name = "runs",
        description = "Shows what the runs did: how many articles were new, changed, unchanged, set aside.",
        footer = {"  entente runs", "  entente runs show 20251121T230000Z     a run, source by source"})
public final class RunsCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..2", paramLabel = "show ID", description = "The run to show, source by source.")
    List<String> words = List.of();

    @Option(names = "--last", defaultValue = "20", description = "How many runs to show; by default ${DEFAULT-VALUE}.")
    int last = 20;

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public RunsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        SchedulerFolder folder =
                new SchedulerFolder(common.dataFolder(surroundings).path());
        List<RunRecord> runs = RunHistory.look(folder);
        if (words.isEmpty()) {
            surroundings
                    .rowPrinter()
                    .print(RunRows.of(runs.subList(Math.max(0, runs.size() - last), runs.size())), format);
        } else if (words.size() == 2 && words.getFirst().equals("show")) {
            RunRecord run = runs.stream()
                    .filter(each -> each.id().equals(words.getLast()))
                    .findFirst()
                    .orElseThrow(() -> new CommandException(
                            ExitCode.USAGE, "there is no run " + words.getLast() + "; entente runs lists them"));
            surroundings.rowPrinter().print(RunRows.parts(run), format);
        } else {
            throw new CommandException(ExitCode.USAGE, "write entente runs, or entente runs show ID");
        }
        return ExitCode.OK.number();
    }
}
