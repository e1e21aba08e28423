package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.work.Ingestion;
import io.entente.cli.work.LoadRows;
import io.entente.cli.work.Stores;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.Readings;
import io.entente.loader.load.LoadReport;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente load}: articles into both stores. */
@Command(
        name = "load",
        description = {
            "Extracts the statements of articles, keeps them in the statement files of the data folder, and loads them into Neo4j and the RDF store.",
            "May be repeated and interrupted at any moment: an article is extracted and loaded once in each version, and a changed article replaces its own statements.",
            "Servers that do not run are started for the load and stopped after it; entente up keeps them running."
        },
        footer = {
            "  entente load news/",
            "  entente load articles.jsonl --data ~/news-graph",
            "  curl -s https://example.org/dump.jsonl | entente load -"
        })
public final class LoadCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ProfileOptions parsing = new ProfileOptions();

    @Mixin
    ArticleOptions articles = new ArticleOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Option(
            names = "--format",
            defaultValue = "TABLE",
            description = "How to print the report: table, jsonl, csv, tsv or json; by default ${DEFAULT-VALUE}.")
    RowFormat format = RowFormat.TABLE;

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
        try (Readings readings = articles.source(surroundings.in()).open();
                EmbeddedServers servers =
                        EmbeddedServers.start(folder, ports.settings(Lifetime.ATTACHED), progress::note);
                Stores stores = Stores.of(servers, Ontology.load(), surroundings.clock())) {
            Ingestion.Report read = new Ingestion(extractor.apply(parsing.profile()), progress).run(readings, folder);
            LoadReport loaded;
            try (ProgressDisplay.Work work = progress.begin("Loading", "batches", -1)) {
                loaded = stores.catchUp(folder, store -> work.step());
            }
            surroundings.rowPrinter().print(LoadRows.of(read, loaded), format);
            LoadRows.problems(loaded).forEach(progress::warn);
            if (!loaded.complete()) {
                return ExitCode.FAILED.number();
            }
            return (read.setAside().isEmpty() ? ExitCode.OK : ExitCode.SET_ASIDE).number();
        }
    }
}
