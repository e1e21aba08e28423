package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.Rows;
import io.entente.cli.work.BulkBuild;
import io.entente.cli.work.StoreChoice;
import io.entente.cli.work.Stores;
import io.entente.loader.StoreKind;
import io.entente.loader.store.GraphCounts;
import io.entente.loader.store.GraphStore;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente build}: makes the embedded stores from the statement files, in bulk. */
@Command(
        name = "build",
        description = {
            "Makes the embedded stores anew from all statement files, with Neo4j's offline importer and TDB2's bulk loader: the same graph as entente load leaves, many times faster for millions of statements.",
            "The servers must not run. What the stores held is replaced when the new databases are whole."
        },
        footer = {
            "  entente down && entente build",
            "  entente build --store neo4j",
            "  entente verify                     proves it"
        })
public final class BuildCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Option(names = "--store", split = ",", paramLabel = "STORE", description = "neo4j, rdf or both; by default both.")
    List<StoreKind> kinds = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

    private final Surroundings surroundings;

    public BuildCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        Set<StoreKind> chosen = kinds.isEmpty() ? EnumSet.allOf(StoreKind.class) : EnumSet.copyOf(kinds);
        if (EmbeddedServers.running(folder).isPresent()) {
            throw new CommandException(
                    ExitCode.FAILED,
                    "servers run on " + folder + ", and their databases can't be replaced under them: entente down");
        }
        Ontology ontology = Ontology.load();
        BulkBuild.Times times = new BulkBuild(folder, ontology, surroundings.clock(), progress).run(chosen);
        progress.note("Indexing");
        List<List<Object>> rows = new ArrayList<>();
        try (Stores stores = Stores.open(
                new StoreChoice(chosen, Map.of()),
                folder,
                ports.settings(Lifetime.ATTACHED),
                ontology,
                surroundings.clock(),
                progress::note)) {
            for (GraphStore store : stores.all()) {
                store.start();
                GraphCounts counts = store.counts();
                rows.add(List.of(
                        store.name(),
                        counts.articles(),
                        counts.statements(),
                        counts.relations(),
                        counts.shortcuts(),
                        counts.actors(),
                        counts.items()));
            }
        }
        surroundings
                .rowPrinter()
                .print(
                        new Rows(
                                List.of("store", "articles", "statements", "relations", "shortcuts", "actors", "items"),
                                rows),
                        format);
        progress.note(
                "Wrote the rows in %.1f s, imported them in %.1f s.".formatted(times.writing(), times.importing()));
        return ExitCode.OK.number();
    }
}
