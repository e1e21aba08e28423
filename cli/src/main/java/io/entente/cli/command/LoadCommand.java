package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowPrinter;
import io.entente.cli.work.CatchUp;
import io.entente.cli.work.Ingestion;
import io.entente.cli.work.LoadJson;
import io.entente.cli.work.LoadRows;
import io.entente.cli.work.Stores;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.Readings;
import io.entente.loader.load.LoadReport;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente load}: articles into both stores. */
@Command(
        name = "load",
        description = {
            "Extracts the statements of articles, keeps them in the statement files of the data folder, and loads them into Neo4j and the RDF store.",
            "May be repeated and interrupted at any moment: an article is extracted and loaded once in each version, and a changed article replaces its own statements.",
            "Servers that do not run are started for the load and stopped after it; entente up keeps them running.",
            "A store that was down before catches up with everything in the statement files."
        },
        footer = {
            "  entente load news/",
            "  entente load articles.jsonl --data ~/news-graph",
            "  entente load news/ --store neo4j --neo4j neo4j+s://graph.example.org",
            "  curl -s https://example.org/dump.jsonl | entente load -"
        })
public final class LoadCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    StoreOptions stores = new StoreOptions();

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public LoadCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = common.dataFolder(surroundings);
        try (Readings readings = reading.articles.source(surroundings.in()).open();
                Stores opened = Stores.open(
                        stores.choice(surroundings),
                        folder,
                        stores.ports.settings(Lifetime.ATTACHED),
                        Ontology.load(),
                        surroundings.clock(),
                        progress::note)) {
            Ingestion.Report read =
                    new Ingestion(extractor.apply(reading.parsing.profile()), progress).run(readings, folder);
            LoadReport loaded = new CatchUp(opened, progress).run(folder);
            print(read, loaded);
            LoadRows.problems(loaded).forEach(progress::warn);
            if (!loaded.complete()) {
                return ExitCode.FAILED.number();
            }
            return (read.setAside().isEmpty() && LoadRows.setAside(loaded) == 0 ? ExitCode.OK : ExitCode.SET_ASIDE)
                    .number();
        }
    }

    private void print(Ingestion.Report read, LoadReport loaded) {
        RowPrinter printer = surroundings.rowPrinter();
        switch (reading.format) {
            case JSON -> surroundings.out().println(LoadJson.of(read, loaded));
            case TABLE -> {
                printer.print(LoadRows.of(read, loaded), reading.format);
                surroundings.out().println();
                printer.print(LoadRows.byType(loaded), reading.format);
            }
            case CSV, TSV, JSONL -> printer.print(LoadRows.of(read, loaded), reading.format);
        }
    }
}
