package io.entente.cli.work;

import io.entente.cli.output.ProgressDisplay;
import io.entente.loader.StoreKind;
import io.entente.loader.neo4j.ImportFiles;
import io.entente.loader.rdf.RdfFile;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.OfflineImport;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes embedded stores from the statement files by their own importers, while their servers do not run. */
public final class BulkBuild {

    private final DataFolder folder;
    private final Ontology ontology;
    private final Clock clock;
    private final ProgressDisplay progress;

    public BulkBuild(DataFolder folder, Ontology ontology, Clock clock, ProgressDisplay progress) {
        this.folder = folder;
        this.ontology = ontology;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * How long the parts took.
     *
     * @param articles how many there are
     * @param writing seconds to write the rows that the importers read
     * @param importing seconds that the importers took, one after the other
     */
    public record Times(long articles, double writing, double importing) {}

    /** Replaces the databases of these stores. */
    public Times run(Set<StoreKind> stores) throws IOException {
        Files.createDirectories(WholeGraphs.scratch(folder));
        Path scratch = Files.createTempDirectory(WholeGraphs.scratch(folder), "build");
        try {
            long started = System.nanoTime();
            Path quads = scratch.resolve("graph.nq");
            long articles;
            Instant now = clock.instant();
            ImportFiles rows = new ImportFiles(scratch, now);
            try (ImportFiles neo4j = rows;
                    RdfFile rdf = RdfFile.nquads(Files.newOutputStream(quads), now)) {
                articles = write(stores, neo4j, rdf);
            }
            long written = System.nanoTime();
            OfflineImport imports = new OfflineImport(folder, progress::note);
            if (stores.contains(StoreKind.NEO4J)) {
                imports.neo4j(rows.nodes(), rows.relationships());
            }
            if (stores.contains(StoreKind.RDF)) {
                imports.fuseki(List.of(quads));
            }
            return new Times(articles, seconds(started, written), seconds(written, System.nanoTime()));
        } finally {
            remove(scratch);
        }
    }

    private long write(Set<StoreKind> stores, ImportFiles neo4j, RdfFile rdf) throws IOException {
        boolean property = stores.contains(StoreKind.NEO4J);
        boolean triples = stores.contains(StoreKind.RDF);
        long[] articles = {0};
        StatementJournal journal = StatementFiles.open(folder, ontology);
        try (ProgressDisplay.Work work = progress.begin("Writing rows", "articles", journal.size())) {
            Consumer<MarkedArticle> row = article -> {
                if (property) {
                    neo4j.accept(article);
                }
                if (triples) {
                    rdf.accept(article);
                }
                articles[0]++;
                work.step();
            };
            try (WholeGraph graph = WholeGraphs.of(journal, folder, ontology, row)) {
                if (property) {
                    neo4j.writeShared(graph);
                }
                if (triples) {
                    rdf.writeShared(graph, ontology);
                }
            }
        }
        return articles[0];
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static void remove(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
