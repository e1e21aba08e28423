package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Every question, asked of a real Neo4j and a real Fuseki that hold the statements of the sample articles; where the servers run, the
 * subclasses say.
 */
abstract class CannedQueriesContract {

    private static final Path FOLDER =
            Path.of(System.getProperty("entente.root", ".."), "queries/src/main/resources/queries");

    /** Would be more than a value if it were spliced into a query as it is. */
    private static final String HOSTILE = "\\\"} UNION { ?s ?p ?o \\u0022 '}) MATCH (n) \\";

    abstract QueryStore neo4j();

    abstract QueryStore rdf();

    /** For what {@link #neo4j} does not ask. */
    abstract Driver driver();

    static Stream<String> ids() {
        return CannedQueries.all().stream().map(CannedQuery::id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesGiveTheExpectedRows(String id) throws IOException {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        Arguments arguments = Arguments.of(query, requiredExamples(query), ActorNames.idsOnly());
        Answer fromNeo4j = neo4j().ask(query, arguments);
        Path expected = FOLDER.resolve(id).resolve("expected.tsv");
        if (System.getProperty("golden.update", "").equals("true")) {
            Files.writeString(expected, fromNeo4j.tsv());
        }
        assertThat(fromNeo4j.rows()).isNotEmpty();
        assertThat(fromNeo4j.tsv()).isEqualTo(Files.readString(expected));
        assertThat(rdf().ask(query, arguments)).isEqualTo(fromNeo4j);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLanguagesTakeEveryParameterAlike(String id) {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        for (Parameter parameter : query.parameters()) {
            assertThat(bothStores(query, parameter, parameter.example()).rows())
                    .as("example of %s", parameter.name())
                    .isNotEmpty();
            switch (parameter.type()) {
                case ACTOR, TEXT ->
                    assertThat(bothStores(query, parameter, HOSTILE).rows())
                            .as("hostile %s", parameter.name())
                            .isEmpty();
                case DATE -> {
                    bothStores(query, parameter, "1999-01-01");
                    bothStores(query, parameter, "2099-01-01");
                }
                case NUMBER -> bothStores(query, parameter, "1");
                case RELATION -> bothStores(query, parameter, "MEETS, sells to");
            }
        }
    }

    private Answer bothStores(CannedQuery query, Parameter parameter, String value) {
        Map<String, String> given = requiredExamples(query);
        given.put(parameter.name(), value);
        Arguments arguments = Arguments.of(query, given, ActorNames.idsOnly());
        Answer fromNeo4j = neo4j().ask(query, arguments);
        assertThat(rdf().ask(query, arguments))
                .as("%s=%s", parameter.name(), value)
                .isEqualTo(fromNeo4j);
        return fromNeo4j;
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theTextToPasteIsTheQuestionItself(String id) {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        Arguments arguments = Arguments.of(query, requiredExamples(query), ActorNames.idsOnly());
        CannedQuery pasted = new CannedQuery(
                id,
                query.group(),
                query.question(),
                List.of(),
                query.columns(),
                List.of(),
                QueryText.cypher(query.cypher(), arguments),
                QueryText.sparql(query, arguments),
                null);
        Arguments none = Arguments.of(pasted, Map.of(), ActorNames.idsOnly());
        assertThat(pasted.cypher()).doesNotContain("$");
        assertThat(neo4j().ask(pasted, none)).isEqualTo(neo4j().ask(query, arguments));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void theFormForTheBrowserReturnsNodesAndRelationships(String id) {
        CannedQuery query = CannedQueries.named(id).orElseThrow();
        assumeThat(query.browser()).isPresent();
        Arguments arguments = Arguments.of(query, requiredExamples(query), ActorNames.idsOnly());
        List<Record> rows = driver().executableQuery(
                        QueryText.cypher(query.browser().orElseThrow(), arguments))
                .execute()
                .records();
        List<String> types = rows.stream()
                .flatMap(row -> row.values().stream())
                .map(value -> value.type().name())
                .distinct()
                .toList();
        assertThat(types).contains("NODE", "RELATIONSHIP").isSubsetOf("NODE", "RELATIONSHIP", "NULL");
    }

    private static Map<String, String> requiredExamples(CannedQuery query) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> given.put(parameter.name(), parameter.example()));
        return given;
    }
}
