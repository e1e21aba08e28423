package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.LoadRows;
import io.entente.cli.work.StatementFiles;
import io.entente.cli.work.Stores;
import io.entente.loader.load.LoadReport;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import io.entente.statement.file.JournalWriter;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente retract}: takes articles out of the graphs. */
@Command(
        name = "retract",
        description = {
            "Takes articles out of the graphs: their statements go, and with them the relations, actors and items that no other article supports.",
            "The statement files keep the record of them, and that they were retracted; a store that can't be reached now catches up with the next load. Loading an article again brings it back."
        },
        footer = {"  entente retract guardian-2025-08-30", "  entente retract a1 a2 a3 --store rdf"})
public final class RetractCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    StoreOptions stores = new StoreOptions();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The articles' ids.")
    List<String> ids = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public RetractCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        Ontology ontology = Ontology.load();
        StatementJournal journal = StatementFiles.open(folder, ontology);
        List<String> unknown = ids.stream()
                .filter(id -> !journal.holds(id) && !journal.retracted().contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "the statement files in " + folder + " have no article " + String.join(", ", unknown)
                            + "; nothing was retracted. The id is the one that the input gave, or the file's name without its ending");
        }
        try (JournalWriter writer = JournalWriter.open(StatementFiles.of(folder))) {
            for (String id : ids) {
                if (journal.holds(id)) {
                    writer.retract(id, surroundings.clock().instant());
                }
            }
        }
        try (Stores opened = Stores.open(
                stores.choice(surroundings),
                folder,
                stores.ports.settings(Lifetime.ATTACHED),
                ontology,
                surroundings.clock(),
                progress::note)) {
            LoadReport report = opened.retract(ids);
            surroundings.rowPrinter().print(LoadRows.of(report), format);
            LoadRows.problems(report).forEach(progress::warn);
            return (report.complete() ? ExitCode.OK : ExitCode.FAILED).number();
        }
    }
}
