package io.entente.scheduler.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.StoreKind;
import io.entente.loader.store.GraphCounts;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.TestSite;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import io.entente.statement.ArticleStatements;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * Days of scheduled runs into both stores, killed at random (SIGKILL) and resumed: history, statement files and graphs are what
 * they would be otherwise. Runs on demand: {@code -Dkill.rounds=3}; for a long trial {@code -Dkill.rounds=100 -Dkill.days=21}.
 */
@EnabledIfSystemProperty(named = "kill.rounds", matches = "\\d+")
class KilledRunsIT {

    private static final int KILLS = Integer.getInteger("kill.rounds", 3);
    private static final int DAYS = Integer.getInteger("kill.days", 4);
    private static final long SEED = Long.getLong("kill.seed", 11);
    private static final int STORIES = DAYS * 24 / 5 - 5;
    private static final Instant END = MadeUpSite.BEGIN.plus(Duration.ofDays(DAYS));

    @TempDir
    static Path folder;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        servers = EmbeddedServers.start(
                new DataFolder(folder.resolve("servers")),
                ServerSettings.standard().withPorts(Ports.free()),
                line -> {});
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    @Test
    void nothingIsLostAndNothingComesTwice() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Random random = new Random(SEED);
        Instant at = MadeUpSite.BEGIN;
        int kills = 0;
        try (TestSite server = TestSite.start()) {
            MadeUpSite site = new MadeUpSite(server, STORIES);
            boolean ended = false;
            while (!ended) {
                Process process = process(data, server.address(""), at);
                try (BufferedReader lines = process.inputReader();
                        Writer go = process.outputWriter()) {
                    int runs = kills < KILLS ? 2 + random.nextInt(DAYS * 8 / KILLS) : Integer.MAX_VALUE;
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        ended = line.equals("END");
                        if (line.startsWith("AT ")) {
                            at = Instant.parse(line.substring(3));
                            site.at(at);
                            go.write("go\n");
                            go.flush();
                            if (--runs == 0) {
                                process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
                                process.destroyForcibly();
                                break; // its streams are closed with it
                            }
                        }
                    }
                }
                kills += process.waitFor() == 0 ? 0 : 1;
                assertThat(kills).as("seed %d", SEED).isLessThanOrEqualTo(KILLS);
            }
            check(new Workbench(data, new SimulatedTime(at)), site);
        }
    }

    private static void check(Workbench bench, MadeUpSite site) {
        int articles = site.count(MadeUpSite::isArticle) + site.count(MadeUpSite::isCopied);
        List<ArticleStatements> kept = bench.kept();
        assertThat(kept).as("seed %d", SEED).hasSize(articles);
        Counts total = bench.history().stream().map(RunRecord::counts).reduce(Counts.none(), Counts::plus);
        assertThat(total.added()).as("seed %d: new", SEED).isEqualTo(articles);
        assertThat(total.changed())
                .as("seed %d: changed", SEED)
                .isEqualTo(site.count(story -> MadeUpSite.isArticle(story) && MadeUpSite.isCorrected(story)));
        assertThat(bench.history().stream().filter(run -> run.outcome() == RunOutcome.INTERRUPTED))
                .as("seed %d: interrupted", SEED)
                .hasSizeLessThanOrEqualTo(KILLS);
        assertThat(bench.history()).allSatisfy(run -> assertThat(run.outcome()).isNotNull());
        int statements =
                kept.stream().mapToInt(each -> each.statements().size()).sum();
        GraphCounts neo4j =
                counts(StoreKind.NEO4J, StoreAddress.open(servers.neo4j().bolt()));
        GraphCounts rdf = counts(
                StoreKind.RDF,
                new StoreAddress(
                        dataset(),
                        null,
                        servers.credential().user(),
                        servers.credential().password()));
        assertThat(neo4j.articles()).isEqualTo(articles);
        assertThat(neo4j.statements()).isEqualTo(statements);
        assertThat(rdf).isEqualTo(neo4j);
        try (Driver driver = GraphDatabase.driver(servers.neo4j().bolt())) {
            assertThat(count(driver, "MATCH (run:Run) RETURN count(run) AS n"))
                    .isEqualTo(bench.history().size());
            assertThat(count(driver, "MATCH (:Run)-[:BROUGHT]->(a:Article) RETURN count(DISTINCT a) AS n"))
                    .isEqualTo(articles);
            assertThat(count(driver, "MATCH (:Article)-[:COPY_OF]->(a:Article) RETURN count(a) AS n"))
                    .isEqualTo(site.count(MadeUpSite::isCopied));
        }
    }

    private static long count(Driver driver, String cypher) {
        return driver.executableQuery(cypher)
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private static GraphCounts counts(StoreKind kind, StoreAddress address) {
        try (GraphStore store = kind.open(address, Workbench.ONTOLOGY, Clock.systemUTC())) {
            return store.counts();
        }
    }

    private static URI dataset() {
        return servers.fuseki().page().resolve("entente");
    }

    private static Process process(Path data, String site, Instant at) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx600m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SimulatedProcess.class.getName(),
                        data.toString(),
                        site,
                        at.toString(),
                        END.toString(),
                        servers.neo4j().bolt().toString(),
                        dataset().toString(),
                        servers.credential().user(),
                        servers.credential().password())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
