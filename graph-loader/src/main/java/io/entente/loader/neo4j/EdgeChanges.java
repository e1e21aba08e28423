package io.entente.loader.neo4j;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** What happens to the shortcuts of one relation type: each stands for a relation, and exists while a statement affirms it. */
final class EdgeChanges {

    private final String edge;
    private final List<String> added = new ArrayList<>();
    private final List<String> current = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();

    EdgeChanges(String edge) {
        this.edge = edge;
    }

    void add(String relation, boolean before, boolean after) {
        if (after) {
            current.add(relation);
            if (!before) {
                added.add(relation);
            }
        } else if (before) {
            removed.add(relation);
        }
    }

    void apply(TransactionContext transaction) {
        run(Cypher.SHORTCUT_REMOVE, removed, transaction);
        run(Cypher.SHORTCUT_ADD, added, transaction);
        run(Cypher.SHORTCUT_UPDATE, current, transaction);
    }

    private void run(Cypher query, List<String> relations, TransactionContext transaction) {
        if (!relations.isEmpty()) {
            transaction.run(query.forEdge(edge), Values.parameters("relations", relations));
        }
    }
}
