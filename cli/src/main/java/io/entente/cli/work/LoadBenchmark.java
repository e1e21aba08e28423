package io.entente.cli.work;

import io.entente.cli.output.ProgressDisplay;
import io.entente.loader.StoreKind;
import io.entente.loader.benchmark.MadeUpArticles;
import io.entente.loader.store.GraphStore;
import io.entente.loader.verify.GraphVerifier;
import io.entente.loader.verify.Verification;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.servers.DataFolder;
import io.entente.servers.Lifetime;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.JournalWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures loads of made-up articles into fresh embedded stores. */
public final class LoadBenchmark {

    /** What is measured of each step. */
    public static final List<String> COLUMNS = List.of(
            "step",
            "articles",
            "statements",
            "seconds",
            "articles/s",
            "statements/s",
            "own CPU s",
            "servers' CPU s",
            "own heap MB",
            "servers' memory MB");

    private static final int BATCH = 256;
    private static final int DISK_MEGABYTES = 512;
    private static final int MEGABYTE = 1 << 20;

    private final Path folder;
    private final Ontology ontology;
    private final Clock clock;
    private final ProgressDisplay progress;
    private final ServerMemory memory = new ServerMemory();
    private final List<List<Object>> rows = new ArrayList<>();
    private long articles;
    private long statements;

    public LoadBenchmark(Path folder, Ontology ontology, Clock clock, ProgressDisplay progress) {
        this.folder = folder;
        this.ontology = ontology;
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * A row a step.
     *
     * @param bulkOnly leaves out what is loaded by the servers, batch by batch
     * @param verify compares each store with the statement files
     */
    public List<List<Object>> run(long seed, int count, Set<StoreKind> stores, boolean bulkOnly, boolean verify)
            throws IOException {
        Files.createDirectories(folder);
        DataFolder incremental = new DataFolder(folder);
        articles = count;
        measured("statement files written", () -> write(seed, count, incremental));
        disk();
        for (StoreKind kind : bulkOnly ? Set.<StoreKind>of() : stores) {
            try (Stores opened = open(kind, incremental)) {
                opened.all().forEach(GraphStore::start);
                measured(kind.code() + " loaded", () -> new CatchUp(opened, progress).run(incremental));
                measured(kind.code() + " unchanged", () -> new CatchUp(opened, progress).run(incremental));
                verify(opened, incremental, verify);
            }
        }
        for (StoreKind kind : stores) {
            DataFolder bulk = new DataFolder(folder.resolve("bulk-" + kind.code()));
            Files.createDirectories(bulk.path());
            Files.createSymbolicLink(
                    StatementFiles.of(bulk), StatementFiles.of(incremental).toAbsolutePath());
            BulkBuild.Times[] times = new BulkBuild.Times[1];
            measured(
                    kind.code() + " built",
                    () -> times[0] = new BulkBuild(bulk, ontology, clock, progress).run(EnumSet.of(kind)));
            row(kind.code() + " built: rows alone", times[0].writing(), "", "", "", "");
            row(kind.code() + " built: importer alone", times[0].importing(), "", "", "", "");
            try (Stores opened = open(kind, bulk)) {
                measured(kind.code() + " indexed", () -> opened.all().forEach(GraphStore::start));
                measured(kind.code() + " built, unchanged", () -> new CatchUp(opened, progress).run(bulk));
                measured(kind.code() + " built, unchanged again", () -> new CatchUp(opened, progress).run(bulk));
                verify(opened, bulk, verify);
            }
        }
        return rows;
    }

    private Stores open(StoreKind kind, DataFolder data) {
        ServerSettings settings =
                ServerSettings.standard().withPorts(Ports.free()).withLifetime(Lifetime.ATTACHED);
        return Stores.open(
                new StoreChoice(EnumSet.of(kind), Map.of()), data, settings, ontology, clock, progress::note);
    }

    private void write(long seed, int count, DataFolder data) throws IOException {
        try (JournalWriter journal = JournalWriter.open(StatementFiles.of(data))) {
            Iterator<ArticleStatements> made =
                    new MadeUpArticles(seed, ontology).articles(count).iterator();
            while (made.hasNext()) {
                List<ArticleStatements> batch = new ArrayList<>();
                while (made.hasNext() && batch.size() < BATCH) {
                    ArticleStatements article = made.next();
                    statements += article.statements().size();
                    batch.add(article);
                }
                journal.append(batch);
            }
        }
    }

    /** The limit that no load can pass: how fast the disk takes bytes for good. */
    private void disk() throws IOException {
        Path file = folder.resolve("disk-trial");
        ByteBuffer block = ByteBuffer.allocateDirect(MEGABYTE);
        long started = System.nanoTime();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < DISK_MEGABYTES; i++) {
                channel.write(block.clear());
            }
            channel.force(true);
        }
        progress.note("The disk takes %.0f MB/s.".formatted(DISK_MEGABYTES / ((System.nanoTime() - started) / 1e9)));
        Files.delete(file);
    }

    private void verify(Stores opened, DataFolder data, boolean wanted) throws IOException {
        if (!wanted) {
            return;
        }
        try (WholeGraph graph = WholeGraphs.of(data, ontology);
                GraphVerifier verifier = new GraphVerifier(graph, WholeGraphs.scratch(data))) {
            for (GraphStore store : opened.all()) {
                measured(store.name() + " verified", () -> {
                    Verification found = verifier.verify(store);
                    if (!found.equal()) {
                        throw new IllegalStateException(store.name() + " differs: "
                                + found.differences().getFirst());
                    }
                });
            }
        }
    }

    private void measured(String step, Step work) throws IOException {
        progress.note(step + " …");
        ProcessorTime.Reading before = ProcessorTime.read();
        long started = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - started) / 1e9;
        ProcessorTime.Reading after = ProcessorTime.read();
        double own = rounded(after.own() - before.own());
        double servers = rounded(after.children() - before.children());
        // Noted at once, too: a trial of hours that fails should leave what it has measured.
        progress.note(
                "%s: %.1f s, %.1f s and the servers' %.1f s of processor time".formatted(step, seconds, own, servers));
        row(step, seconds, own, servers, ProcessorTime.heapMegabytes(), memory.megabytes());
    }

    private void row(String step, double seconds, Object own, Object children, Object heap, Object servers) {
        rows.add(List.of(
                step,
                articles,
                statements,
                rounded(seconds),
                Math.round(articles / seconds),
                Math.round(statements / seconds),
                own,
                children,
                heap,
                servers));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10) / 10.0;
    }

    private interface Step {
        void run() throws IOException;
    }
}
