package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the folders hold fits together, as far as that can be told without a server. */
class CannedQueriesTest {

    static Stream<CannedQuery> all() {
        return CannedQueries.all().stream();
    }

    @Test
    void asksAtLeastThirtyQuestionsInEveryGroup() {
        assertThat(CannedQueries.all()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(all().map(CannedQuery::group)).contains(QueryGroup.values());
    }

    @ParameterizedTest
    @MethodSource("all")
    void bothTextsTakeTheSameParameters(CannedQuery query) {
        List<String> names =
                query.parameters().stream().map(Parameter::name).sorted().toList();
        assertThat(found(QueryText.CYPHER_PARAMETER.matcher(query.cypher()).results()))
                .containsExactlyElementsOf(names);
        TreeSet<String> sparql = new TreeSet<>(
                found(QueryText.SPARQL_VALUES.matcher(query.sparql()).results()));
        if (query.sparql().contains("LIMIT " + standard(query, "limit"))) {
            sparql.add("limit");
        }
        assertThat(sparql).containsExactlyElementsOf(names);
        assertThat(found(QueryText.CYPHER_PARAMETER
                        .matcher(query.browser().orElse(""))
                        .results()))
                .isSubsetOf(names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSparqlGivesTheColumnsInOrder(CannedQuery query) {
        assertThat(QueryFactory.create(query.sparql()).getResultVars())
                .isEqualTo(query.columns().stream().map(Column::name).toList());
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyTextBeginsWithTheQuestion(CannedQuery query) {
        assertThat(query.question()).endsWith("?");
        assertThat(query.cypher()).startsWith("// " + query.question() + "\n");
        assertThat(query.sparql()).startsWith("# " + query.question() + "\n");
        query.browser().ifPresent(text -> assertThat(text).startsWith("// " + query.question() + "\n"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void examplesAndDefaultsAreUnderstood(CannedQuery query) {
        Map<String, String> examples =
                query.parameters().stream().collect(Collectors.toMap(Parameter::name, Parameter::example));
        assertThat(Arguments.of(query, examples, ActorNames.idsOnly()).values()).doesNotContainValue(null);
    }

    @ParameterizedTest
    @MethodSource("all")
    void parametersDifferFromOthersThatThereAre(CannedQuery query) {
        assertThat(query.parameters().stream().map(Parameter::name))
                .containsAll(query.parameters().stream()
                        .map(Parameter::otherThan)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static List<String> found(Stream<MatchResult> results) {
        return results.flatMap(result -> Stream.of(result.group(1).split(" ", -1)))
                .map(name -> name.replace("?_", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static String standard(CannedQuery query, String parameter) {
        return query.parameters().stream()
                .filter(each -> each.name().equals(parameter))
                .map(Parameter::standard)
                .findFirst()
                .orElse("none");
    }
}
