package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job on the sample articles, with real servers. */
class SampleArticlesIT {

    @TempDir
    static Path folder;

    private static EmbeddedServers servers;

    private static CommandLineRun first;

    @BeforeAll
    static void load() {
        servers = EmbeddedServers.start(
                new DataFolder(folder), ServerSettings.standard().withPorts(Ports.free()), line -> {});
        first = run("load", CommandLineRun.HOME.resolve("samples").toString(), "--format", "tsv");
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void loadsEveryArticleOnce() {
        assertThat(first.exitCode()).as(first.err()).isZero();
        List<String> lines = first.out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.subList(1, 4)).allSatisfy(line -> assertThat(line).contains("\t50\t0\t0\t0\t"));

        CommandLineRun again =
                run("load", CommandLineRun.HOME.resolve("samples").toString(), "--format", "tsv");
        assertThat(again.exitCode()).as(again.err()).isZero();
        assertThat(again.out().lines().skip(1))
                .allSatisfy(line -> assertThat(line).contains("\t0\t0\t50\t0\t0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suppliers", "disputed", "between a=China b=Moscow"})
    void bothStoresAnswerAlike(String question) {
        List<String> words = List.of(question.split(" "));
        CommandLineRun cypher = ask(words, "neo4j");
        CommandLineRun sparql = ask(words, "rdf");
        assertThat(cypher.exitCode()).as(cypher.err()).isZero();
        assertThat(cypher.out().lines().count()).isGreaterThan(3);
        assertThat(sparql.out()).isEqualTo(cypher.out());
    }

    @Test
    void keepsWhoAffirmsAndWhoDenies() {
        assertThat(ask(List.of("disputed", "actor=Tehran"), "neo4j").out())
                .contains("Iran\tSUPPLIES\tdrones\tRussia\taffirmed\t")
                .contains("Iran\tSUPPLIES\tdrones\tRussia\tdenied\tIran\t");
    }

    @Test
    void tellsWhomANameMeans() {
        CommandLineRun run = run("ask", "suppliers", "recipient=moscow");
        assertThat(run.err()).contains("\"moscow\" is taken as RUS (Russia)");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void namesTheQuestionsThatThereAre() {
        CommandLineRun run = run("ask", "supplier");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean suppliers");
    }

    @Test
    void suggestsWhomAMisspeltNameMayMean() {
        CommandLineRun run = run("ask", "suppliers", "recipient=Rusia");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("nobody is known by that name. Did you mean Russia");
        assertThat(run("ask", "suppliers", "recipent=Russia").err()).contains("Did you mean recipient?");
    }

    @Test
    void explainsAQuestionAndShowsItsText() {
        assertThat(run("ask", "suppliers", "--help").out())
                .contains("entente ask suppliers [supplier=CHN]", "affirmed, denied or possible");
        assertThat(run("ask", "suppliers", "recipient=Moscow", "--show", "query")
                        .out())
                .contains("'RUS' IN [y.id, y.country]");
        assertThat(run("ask", "suppliers", "recipient=Moscow", "--show", "query", "--store", "rdf")
                        .out())
                .contains("{ (UNDEF UNDEF \"RUS\") }");
    }

    @Test
    void showsEverythingInTheDemo() {
        CommandLineRun demo = run("demo", "--exit");
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        assertThat(demo.out())
                .contains("(Cypher)", "(SPARQL)", servers.neo4j().browser().toString(), "MATCH (supplier:Actor)");
    }

    private static CommandLineRun ask(List<String> words, String store) {
        List<String> arguments = new ArrayList<>(List.of("ask", "--store", store, "--format", "tsv"));
        arguments.addAll(words);
        return run(arguments.toArray(String[]::new));
    }

    private static CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.toString()));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
