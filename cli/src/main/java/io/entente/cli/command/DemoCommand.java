package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowFormat;
import io.entente.cli.output.RowPrinter;
import io.entente.cli.output.Rows;
import io.entente.cli.output.StatementRows;
import io.entente.cli.work.Ingestion;
import io.entente.cli.work.LoadRows;
import io.entente.cli.work.Questions;
import io.entente.cli.work.StatementFiles;
import io.entente.cli.work.Stores;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Readings;
import io.entente.loader.StoreKind;
import io.entente.loader.load.LoadReport;
import io.entente.ontology.Ontology;
import io.entente.queries.ActorNames;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQueries;
import io.entente.queries.CannedQuery;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Statement;
import io.entente.statement.file.StatementCodec;
import io.entente.statement.file.StatementJournal;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente demo}: everything once, on the sample articles. */
@Command(
        name = "demo",
        description = {
            "Shows what Entente does: starts Neo4j and the SPARQL server, reads the sample articles, loads both stores, answers three questions in Cypher and in SPARQL, and prints the addresses.",
            "Stays until Ctrl-C. Keeps its data apart from yours, in ~/.local/share/entente-demo unless --data says otherwise; a second demo doubles nothing."
        },
        footer = {"  entente demo", "  entente demo --exit                 stop the servers and leave when all is shown"
        })
public final class DemoCommand implements Callable<Integer> {

    /** Rows of a table that are shown; the rest is counted. */
    private static final int ROWS = 12;

    private static final Map<String, Map<String, String>> QUESTIONS = Map.of(
            "suppliers", Map.of("recipient", "RUS"), "disputed", Map.of(), "between", Map.of("a", "CHN", "b", "RUS"));

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ServerOptions ports = new ServerOptions();

    @Option(names = "--exit", description = "Stop the servers and leave when all is shown.")
    boolean exit;

    private final Surroundings surroundings;
    private final Function<ParserProfile, ArticleExtractor> extractor;

    public DemoCommand(Surroundings surroundings, Function<ParserProfile, ArticleExtractor> extractor) {
        this.surroundings = surroundings;
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ProgressDisplay progress = surroundings.progress(common);
        DataFolder folder = folder();
        progress.note("Data folder: " + folder);
        try (EmbeddedServers servers =
                EmbeddedServers.start(folder, ports.settings(Lifetime.ATTACHED), progress::note)) {
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
            load(servers, folder, progress);
            statements(folder);
            for (String name : List.of("suppliers", "disputed", "between")) {
                ask(servers, name);
            }
            where(servers, folder);
            if (!exit) {
                progress.note("Press Ctrl-C to stop the servers.");
                new CountDownLatch(1).await();
            }
        }
        return ExitCode.OK.number();
    }

    private DataFolder folder() {
        return common.data == null
                ? new DataFolder(Path.of(surroundings.standardDataFolder() + "-demo"))
                : new DataFolder(common.data);
    }

    private void load(EmbeddedServers servers, DataFolder folder, ProgressDisplay progress) throws IOException {
        Path samples = surroundings.home().resolve("samples");
        try (Readings readings = new ArticleSource(List.of(samples.toString()), InputStream.nullInputStream()).open();
                Stores stores = Stores.of(servers, Ontology.load(), surroundings.clock())) {
            Ingestion.Report read =
                    new Ingestion(extractor.apply(ParserProfile.ACCURATE), progress).run(readings, folder);
            LoadReport loaded = stores.catchUp(folder, done -> {});
            heading("Loaded");
            surroundings.rowPrinter().print(LoadRows.of(read, loaded), RowFormat.TABLE);
            LoadRows.problems(loaded).forEach(progress::warn);
        }
    }

    private void statements(DataFolder folder) throws IOException {
        StatementCodec codec = new StatementCodec(Ontology.load()::relationType);
        try (Stream<ArticleStatements> articles =
                StatementJournal.open(StatementFiles.of(folder), codec).articles()) {
            List<Statement> statements = articles.flatMap(article -> article.statements().stream())
                    .filter(statement -> !statement.type().structural())
                    .toList();
            heading("Statements (+ affirmed, - denied)");
            printSome(StatementRows.of(statements), "entente extract samples");
        }
    }

    private void ask(EmbeddedServers servers, String name) {
        CannedQuery query = CannedQueries.named(name).orElseThrow();
        Map<String, String> given = QUESTIONS.getOrDefault(name, Map.of());
        Arguments arguments = Arguments.of(query, given, ActorNames.idsOnly());
        StringBuilder command = new StringBuilder("entente ask " + name);
        given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each ->
                        command.append(' ').append(each.getKey()).append('=').append(each.getValue()));
        for (StoreKind store : StoreKind.values()) {
            heading(query.question() + " " + (store == StoreKind.NEO4J ? "(Cypher)" : "(SPARQL)"));
            printSome(new Questions(() -> servers).ask(store, query, arguments), command + " --store " + store.code());
        }
    }

    private void printSome(Rows rows, String whole) {
        RowPrinter printer = surroundings.rowPrinter();
        printer.print(new Rows(rows.columns(), rows.rows().stream().limit(ROWS).toList()), RowFormat.TABLE);
        int more = rows.rows().size() - ROWS;
        if (more > 0) {
            surroundings.out().println("… and " + more + " more: " + whole);
        }
    }

    private void where(EmbeddedServers servers, DataFolder folder) throws IOException {
        heading("Where to go on");
        PrintStream out = surroundings.out();
        new Addresses(servers).print(out);
        out.println();
        out.println("A first query for the Neo4j Browser, which is connected already:");
        out.println();
        try (InputStream query = DemoCommand.class.getResourceAsStream("first-look.cypher")) {
            if (query == null) {
                throw new IllegalStateException("first-look.cypher is missing beside " + DemoCommand.class);
            }
            out.println(new String(query.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .indent(2));
        }
        out.println("More questions, from another terminal: entente ask --data " + folder);
    }

    private void heading(String title) {
        surroundings.out().println();
        surroundings.out().println("== " + title);
        surroundings.out().println();
    }
}
