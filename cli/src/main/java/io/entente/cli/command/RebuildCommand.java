package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.CatchUp;
import io.entente.cli.work.LoadRows;
import io.entente.cli.work.Stores;
import io.entente.loader.load.LoadReport;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreException;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente rebuild}: makes a store from nothing. */
@Command(
        name = "rebuild",
        description = {
            "Removes everything that Entente has written into a store, and loads it anew from the statement files. Other data in the store stay.",
            "For an embedded store and millions of statements entente build is faster."
        },
        footer = {"  entente rebuild --store rdf", "  entente rebuild --store neo4j --neo4j bolt://graph.example.org"})
public final class RebuildCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    StoreOptions stores = new StoreOptions();

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public RebuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (stores.kinds.isEmpty()) {
            throw new CommandException(
                    ExitCode.USAGE, "say which store to make anew: --store neo4j, --store rdf or --store neo4j,rdf");
        }
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        try (Stores opened = Stores.open(
                stores.choice(surroundings),
                folder,
                stores.ports.settings(Lifetime.ATTACHED),
                Ontology.load(),
                surroundings.clock(),
                progress::note)) {
            for (GraphStore store : opened.all()) {
                progress.note("Emptying " + store.name());
                store.clear();
            }
            LoadReport report = new CatchUp(opened, progress).run(folder);
            surroundings.rowPrinter().print(LoadRows.of(report), format);
            LoadRows.problems(report).forEach(progress::warn);
            return (report.complete() ? ExitCode.OK : ExitCode.FAILED).number();
        } catch (StoreException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
