package io.entente.loader.neo4j;

import io.entente.loader.store.StoreQuery;
import java.util.List;
import org.neo4j.driver.Session;

/** Makes every id unique, and with that indexed: that of each kind of node, and that of the relation in each shortcut. */
final class Constraints {

    private static final String NODES = StoreQuery.read(Constraints.class, "constraints.cypher");
    private static final String EDGE = StoreQuery.read(Constraints.class, "constraint-edge.cypher");

    private Constraints() {}

    static void create(Session session, List<String> edges) {
        for (String constraint : NODES.split(";", -1)) {
            if (!constraint.isBlank()) {
                session.run(constraint).consume();
            }
        }
        // A look at what there is saves a later start three dozen schema transactions.
        List<String> known = session.run("SHOW CONSTRAINTS YIELD name")
                .list(row -> row.get("name").asString());
        for (String edge : edges) {
            if (!known.contains(edge + "_relation")) {
                session.run(EDGE.replace("EDGE", edge)).consume();
            }
        }
        session.run("CALL db.awaitIndexes()").consume();
    }
}
