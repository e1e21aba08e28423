package io.entente.loader;

import io.entente.loader.store.StoreAddress;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

final class StoredNeo4jGraph implements StoredGraph {

    private static final List<String> QUERIES = List.of(
            """
            MATCH (a:Article) RETURN 'article', a.id, a.version, a.sha256, a.extractor, a.title, a.url, a.publisher, a.published, a.language
            """,
            """
            MATCH (a:Article)<-[:STATED_IN]-(s:Statement)-[:ABOUT]->(r:Relation)
            OPTIONAL MATCH (s)-[:ACCORDING_TO]->(x:Actor)
            RETURN 'statement', s.id, a.id, r.id, x.id, s.type, s.polarity, s.certainty, s.tense, s.trigger, s.quote, s.begin, s.end,
                   s.quantity, s.amount, s.unit, s.time, s.validFrom, s.validTo, s.confidence, s.rule
            """,
            """
            MATCH (r:Relation)-[:ACTOR]->(a:Actor)
            OPTIONAL MATCH (r)-[:COUNTERPART]->(c:Actor)
            OPTIONAL MATCH (r)-[:OBJECT]->(i:Item)
            RETURN 'relation', r.id, r.type, a.id, c.id, i.id, r.affirmed, r.denied, r.possible, r.articles, r.sources, r.origins, r.firstSeen, r.lastSeen
            """,
            """
            MATCH (a:Actor) UNWIND [label IN labels(a) WHERE label <> 'Actor'] AS type
            RETURN 'actor', a.id, type, a.name, a.country, a.iso3, a.iri
            """,
            "MATCH (i:Item) RETURN 'item', i.id, i.name",
            """
            MATCH (a:Actor)-[e]->(b)
            MATCH (r:Relation {id: e.relation, type: type(e), affirmed: e.affirmed, denied: e.denied, possible: e.possible})
            OPTIONAL MATCH (r)-[:OBJECT]->(i)
            WITH a, e, b, r, i
            WHERE (e.object = i.id OR (e.object IS NULL AND i IS NULL))
              AND (e.firstSeen = r.firstSeen OR (e.firstSeen IS NULL AND r.firstSeen IS NULL))
              AND (e.lastSeen = r.lastSeen OR (e.lastSeen IS NULL AND r.lastSeen IS NULL))
            RETURN DISTINCT 'shortcut', a.id, type(e), b.id
            """,
            // What should not be there: a shortcut that differs from its relation, a second one, a loose node.
            """
            MATCH (a:Actor)-[e]->(b)
            OPTIONAL MATCH (r:Relation {id: e.relation}) WHERE r.affirmed = e.affirmed
            WITH a, e, b, r WHERE r IS NULL
            RETURN 'wrong shortcut', a.id, type(e), b.id
            """,
            """
            MATCH ()-[e]->() WHERE e.relation IS NOT NULL
            WITH e.relation AS relation, count(*) AS n WHERE n > 1
            RETURN 'doubled shortcut', relation
            """,
            """
            MATCH (s:Statement) WHERE COUNT { (s)-[:STATED_IN]->() } <> 1 OR COUNT { (s)-[:ABOUT]->() } <> 1
            RETURN 'loose statement', s.id
            """);

    private final Driver driver;

    /** Runs a query that changes something. */
    static void run(StoreAddress address, String query) {
        try (StoredNeo4jGraph graph = new StoredNeo4jGraph(address)) {
            graph.driver.executableQuery(query).execute();
        }
    }

    StoredNeo4jGraph(StoreAddress address) {
        String user = address.user();
        String password = address.password();
        AuthToken token = user == null || password == null ? AuthTokens.none() : AuthTokens.basic(user, password);
        this.driver = GraphDatabase.driver(address.uri(), token);
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String query : QUERIES) {
            for (Record row : driver.executableQuery(query).execute().records()) {
                lines.add(ExpectedGraph.line(
                        row.values().stream().map(value -> value.asObject()).toArray()));
            }
        }
        return lines.stream().sorted().toList();
    }

    @Override
    public void clear() {
        driver.executableQuery("MATCH (n) DETACH DELETE n").execute();
    }

    @Override
    public void close() {
        driver.close();
    }
}
