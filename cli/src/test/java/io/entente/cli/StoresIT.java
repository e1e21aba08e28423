package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.benchmark.MadeUpArticles;
import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.JournalWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with stores, by the command line: bulk, retract, damage that is found and mended, rebuild, export. */
class StoresIT {

    private static final int ARTICLES = 60;

    @TempDir
    Path data;

    @AfterEach
    void stop() {
        entente("down");
    }

    @Test
    void bothStoresHoldWhatTheStatementFilesSay() throws IOException {
        writeStatementFiles();
        CommandLineRun built = entente("build", "--format", "csv", "--bolt-port=0", "--http-port=0", "--sparql-port=0");
        assertThat(built.exitCode()).as(built.err()).isZero();
        assertThat(built.out().lines().skip(1)).hasSize(2).allMatch(line -> line.contains("," + ARTICLES + ","));

        assertThat(entente("up", "--bolt-port=0", "--http-port=0", "--sparql-port=0")
                        .exitCode())
                .isZero();
        assertVerified();

        CommandLineRun inTheWay = entente("build");
        assertThat(inTheWay.exitCode()).isEqualTo(1);
        assertThat(inTheWay.err()).contains("entente down");

        CommandLineRun retracted = entente("retract", "article-3", "article-4", "--format", "csv");
        assertThat(retracted.exitCode()).as(retracted.err()).isZero();
        assertThat(retracted.out().lines().skip(1)).hasSize(2).allMatch(line -> line.contains(",0,0,0,2,0,0"));
        assertVerified();
        assertThat(entente("retract", "article-3000").err()).contains("no article article-3000");

        assertThat(entente("rebuild").exitCode()).isEqualTo(2);
        CommandLineRun rebuilt = entente("rebuild", "--store", "rdf", "--format", "csv");
        assertThat(rebuilt.exitCode()).as(rebuilt.err()).isZero();
        assertThat(rebuilt.out()).contains("," + (ARTICLES - 2) + ",0,0,0,0,");
        assertVerified();
    }

    @Test
    void exportsWithoutAServer() throws IOException {
        List<ArticleStatements> articles = writeStatementFiles();
        long statements = articles.stream()
                .flatMap(article -> article.statements().stream())
                .distinct()
                .count();
        assertThat(export("csv").lines()).hasSize((int) statements + 1);
        assertThat(export("plover-csv").lines().skip(1))
                .isNotEmpty()
                .hasSizeLessThan((int) statements)
                .allMatch(line -> line.contains("article-"));
        assertThat(export("graphml")).contains("<graphml", "<node id=\"actor State ", "<edge ", "</graphml>");
        String quads = export("nquads");
        assertThat(quads.lines()).allMatch(line -> line.endsWith(" ."));
        Path trig = data.resolve("graph.trig");
        assertThat(entente("export", "--format", "trig", "-o", trig.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(trig)).contains("GRAPH <https://w3id.org/entente/article/article-0> {");
        assertThat(entente("export", "--format", "xml").exitCode()).isEqualTo(2);
    }

    private String export(String format) {
        CommandLineRun run = entente("export", "--format", format);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private void assertVerified() {
        CommandLineRun verified = entente("verify", "--format", "csv");
        assertThat(verified.out().lines().skip(1)).isEmpty();
        assertThat(verified.exitCode()).as(verified.err()).isZero();
    }

    private List<ArticleStatements> writeStatementFiles() throws IOException {
        List<ArticleStatements> articles =
                new MadeUpArticles(7, Ontology.load()).articles(ARTICLES).toList();
        try (JournalWriter journal = JournalWriter.open(data.resolve("statements"))) {
            journal.append(articles);
        }
        return articles;
    }

    private CommandLineRun entente(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
