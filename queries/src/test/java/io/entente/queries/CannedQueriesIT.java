package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The questions on the embedded servers. */
class CannedQueriesIT extends CannedQueriesContract {

    @TempDir
    static Path data;

    private static EmbeddedServers servers;
    private static Neo4jQueryStore neo4j;
    private static RdfQueryStore rdf;
    private static Driver driver;

    @BeforeAll
    static void load() {
        ServerSettings settings = ServerSettings.standard().withPorts(Ports.free());
        servers = EmbeddedServers.start(new DataFolder(data), settings, line -> {});
        Fixture.load(servers, Fixture.articles());
        neo4j = new Neo4jQueryStore(servers.neo4j().bolt(), null, null);
        rdf = new RdfQueryStore(servers.fuseki().query());
        driver = GraphDatabase.driver(servers.neo4j().bolt(), AuthTokens.none());
    }

    @AfterAll
    static void stop() {
        driver.close();
        neo4j.close();
        rdf.close();
        servers.close();
    }

    @Override
    QueryStore neo4j() {
        return neo4j;
    }

    @Override
    QueryStore rdf() {
        return rdf;
    }

    @Override
    Driver driver() {
        return driver;
    }

    @Test
    void aSpeculationOrADenialIsNoSupply() {
        CannedQuery flows = CannedQueries.named("common-suppliers").orElseThrow();
        Map<String, String> given = Map.of("a", "RUS", "b", "Houthis");
        Arguments arguments = Arguments.of(flows, given, ActorNames.idsOnly());
        assertThat(neo4j().ask(flows, arguments).tsv()).doesNotContain("Iran\tweapons\tHouthis");
    }

    @Test
    void tenOutletsThatPrintOneReportAreOneOrigin() {
        CannedQuery query = CannedQueries.named("single-origin").orElseThrow();
        Map<String, String> repeated = Map.of("articles", "11");
        Arguments arguments = Arguments.of(query, repeated, ActorNames.idsOnly());
        Fixture.load(servers, Fixture.copiesOfTheFirst(10));
        Answer fromNeo4j = neo4j.ask(query, arguments);
        Answer fromRdf = rdf.ask(query, arguments);
        Fixture.retract(servers, Fixture.copiesOfTheFirst(10));
        assertThat(fromNeo4j.rows()).isNotEmpty();
        assertThat(fromRdf).isEqualTo(fromNeo4j);
        assertThat(neo4j.ask(query, arguments).rows()).isEmpty();
    }

    @Test
    void saysWhichAddressDoesNotAnswer() {
        CannedQuery query = CannedQueries.named("disputed").orElseThrow();
        Arguments none = Arguments.of(query, Map.of(), ActorNames.idsOnly());
        try (RdfQueryStore nowhere = new RdfQueryStore(URI.create("http://localhost:1/entente/query"))) {
            assertThatThrownBy(() -> nowhere.ask(query, none))
                    .isInstanceOf(QuestionException.class)
                    .hasMessageStartingWith("the SPARQL store at http://localhost:1/entente/query can't be reached");
        }
    }
}
