package io.entente.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.algebra.Algebra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Values;

/**
 * Measures how long each question takes on stores that run, and prints the plan of the slow ones. Actors that have the most
 * relations stand for the examples, and organizations that have the most members: with whom it takes longest. With {@code speed.rank}
 * of 20 it is the twentieth and the one after.
 *
 * <p>Runs only where {@code speed.bolt} and {@code speed.sparql} are given; {@code queries/speed} gives them. {@code speed.stores}
 * says which of the stores to ask, {@code neo4j}, {@code rdf} or both with a comma between; the actors come from Neo4j in any case.
 */
final class QuestionSpeedIT {

    private static final double MILLION = 1e6;

    private final int times = Integer.getInteger("speed.times", 9);
    private final int rank = Integer.getInteger("speed.rank", 1);
    private final List<String> stores =
            List.of(System.getProperty("speed.stores", "neo4j,rdf").split(",", -1));
    private final URI bolt = URI.create(System.getProperty("speed.bolt", "bolt://localhost:7687"));
    private final URI sparql = URI.create(System.getProperty("speed.sparql", "http://localhost:3030/entente/query"));
    private final Driver driver = GraphDatabase.driver(bolt, AuthTokens.none());
    private final Neo4jQueryStore neo4j = new Neo4jQueryStore(bolt, null, null);
    private final RdfQueryStore rdf = new RdfQueryStore(sparql);

    private List<String> related() {
        return two("MATCH (x:Actor) WHERE x.id = x.country "
                + "RETURN x.id AS id ORDER BY COUNT { (x)<-[:ACTOR|COUNTERPART]-() } DESC, x.id SKIP $before LIMIT 2");
    }

    private List<String> joined() {
        return two("MATCH (x:Actor)<-[:MEMBER_OF]-(:Actor) "
                + "RETURN x.id AS id, count(*) AS members ORDER BY members DESC, id SKIP $before LIMIT 2");
    }

    private List<String> two(String cypher) {
        return driver.executableQuery(cypher).withParameters(Map.of("before", rank - 1)).execute().records().stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    @Test
    @EnabledIfSystemProperty(named = "speed.sparql", matches = ".+")
    void answersEveryQuestionInTime() {
        List<String> actors = related();
        List<String> blocs = joined();
        System.out.println("question\trows\tneo4j ms\trdf ms");
        double most = Integer.getInteger("speed.most", 200);
        List<String> slow = CannedQueries.all().stream()
                .filter(query -> !isFast(query, given(query, actors, blocs), most))
                .map(CannedQuery::id)
                .toList();
        driver.close();
        neo4j.close();
        rdf.close();
        assertThat(slow).as("take longer than %s ms", most).isEmpty();
    }

    private boolean isFast(CannedQuery query, Map<String, String> given, double most) {
        Arguments arguments = Arguments.of(query, given, ActorNames.idsOnly());
        boolean asksNeo4j = stores.contains("neo4j");
        boolean asksRdf = stores.contains("rdf");
        int rows = (asksNeo4j ? neo4j : rdf).ask(query, arguments).rows().size();
        double cypher = asksNeo4j ? median(neo4j, query, arguments) : 0;
        double sparql = asksRdf ? median(rdf, query, arguments) : 0;
        System.out.printf(
                "%s\t%d\t%s\t%s%n", query.id(), rows, asksNeo4j ? rounded(cypher) : "", asksRdf ? rounded(sparql) : "");
        if (cypher > most) {
            System.out.println(plan(query, arguments));
        }
        if (sparql > most) {
            System.out.println(
                    Algebra.optimize(Algebra.compile(QueryFactory.create(QueryText.sparql(query, arguments)))));
        }
        return cypher <= most && sparql <= most;
    }

    private static String rounded(double milliseconds) {
        return Long.toString(Math.round(milliseconds));
    }

    private static Map<String, String> given(CannedQuery query, List<String> actors, List<String> blocs) {
        boolean ofBlocs = query.id().equals("members") || query.id().equals("blocs");
        List<String> left = new ArrayList<>(ofBlocs ? blocs : actors);
        Map<String, String> given = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.required()) {
                boolean actor =
                        parameter.type() == ParameterType.ACTOR || query.id().equals("actors");
                given.put(parameter.name(), actor && !left.isEmpty() ? left.removeFirst() : parameter.example());
            }
        }
        return given;
    }

    private double median(QueryStore store, CannedQuery query, Arguments arguments) {
        List<Double> taken = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            store.ask(query, arguments);
            taken.add((System.nanoTime() - start) / MILLION);
        }
        Collections.sort(taken);
        return taken.get(times / 2);
    }

    @SuppressWarnings("deprecation") // the driver has no other way yet to the plan as text
    private String plan(CannedQuery query, Arguments arguments) {
        return driver.executableQuery("PROFILE " + QueryText.cypher(query.cypher(), arguments))
                .execute()
                .summary()
                .profile()
                .arguments()
                .getOrDefault("string-representation", Values.NULL)
                .toString()
                .replace("\\n", "\n");
    }
}
