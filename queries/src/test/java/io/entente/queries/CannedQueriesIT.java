package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.loader.StoreKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

/** Every question, asked of a real Neo4j and a real Fuseki that hold the fixture. */
class CannedQueriesIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Path FOLDER =
            Path.of(System.getProperty("entente.root", ".."), "queries/src/main/resources/queries");

    @TempDir
    static Path data;

    private static EmbeddedServers servers;
    private static Neo4jQueryStore neo4j;
    private static RdfQueryStore rdf;

    @BeforeAll
    static void load() {
        ServerSettings settings = ServerSettings.standard().withPorts(Ports.free());
        servers = EmbeddedServers.start(new DataFolder(data), settings, line -> {});
        load(StoreKind.NEO4J, StoreAddress.open(servers.neo4j().bolt()));
        URI query = servers.fuseki().query();
        load(
                StoreKind.RDF,
                new StoreAddress(
                        URI.create(query.toString().replaceFirst("/query$", "")),
                        servers.credential().user(),
                        servers.credential().password()));
        neo4j = new Neo4jQueryStore(servers.neo4j().bolt(), null, null);
        rdf = new RdfQueryStore(query);
    }

    private static void load(StoreKind kind, StoreAddress address) {
        try (GraphStore store = kind.open(address, FixtureNews.ONTOLOGY, CLOCK)) {
            store.start();
            store.write(FixtureNews.articles());
        }
    }

    @AfterAll
    static void stop() {
        neo4j.close();
        rdf.close();
        servers.close();
    }

    static Stream<String> ids() {
        return CannedQueries.all().stream().map(CannedQuery::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesGiveTheExpectedRows(String id) throws IOException {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        Arguments arguments = Arguments.of(query, requiredExamples(query), ActorNames.idsOnly());
        Answer fromNeo4j = neo4j.ask(query, arguments);
        Path expected = FOLDER.resolve(id).resolve("expected.tsv");
        if (System.getProperty("golden.update", "").equals("true")) {
            Files.writeString(expected, fromNeo4j.tsv());
        }
        assertThat(fromNeo4j.rows()).isNotEmpty();
        assertThat(fromNeo4j.tsv()).isEqualTo(Files.readString(expected));
        assertThat(rdf.ask(query, arguments)).isEqualTo(fromNeo4j);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesTakeEveryParameterAlike(String id) {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        for (Parameter parameter : query.parameters()) {
            for (String value : List.of(parameter.example(), "\"} UNION { ?s ?p ?o", "1999-01-01")) {
                if (parameter.type() == ParameterType.DATE && !value.matches("[0-9-]+")) {
                    continue;
                }
                Map<String, String> given = requiredExamples(query);
                given.put(parameter.name(), value);
                Arguments arguments = Arguments.of(query, given, ActorNames.idsOnly());
                Answer fromNeo4j = neo4j.ask(query, arguments);
                assertThat(rdf.ask(query, arguments))
                        .as("%s=%s", parameter.name(), value)
                        .isEqualTo(fromNeo4j);
                if (value.equals(parameter.example())) {
                    assertThat(fromNeo4j.rows())
                            .as("example of %s", parameter.name())
                            .isNotEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFormForTheBrowserReturnsNodesAndRelationships(String id) {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        if (query.browser().isEmpty()) {
            return;
        }
        Map<String, Object> parameters =
                new LinkedHashMap<>(Arguments.of(query, requiredExamples(query), ActorNames.idsOnly())
                        .values());
        try (Driver driver = GraphDatabase.driver(servers.neo4j().bolt(), AuthTokens.none())) {
            List<Record> rows = driver.executableQuery(query.browser().orElseThrow())
                    .withParameters(parameters)
                    .execute()
                    .records();
            List<String> types = rows.stream()
                    .flatMap(row -> row.values().stream())
                    .map(value -> value.type().name())
                    .distinct()
                    .toList();
            assertThat(types).contains("NODE", "RELATIONSHIP").isSubsetOf("NODE", "RELATIONSHIP", "NULL");
        }
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

    private static Map<String, String> requiredExamples(CannedQuery query) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> given.put(parameter.name(), parameter.example()));
        return given;
    }
}
