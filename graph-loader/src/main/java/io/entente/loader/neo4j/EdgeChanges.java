package io.entente.loader.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** What happens to shortcuts: each stands for a relation, and exists while a statement affirms it. */
final class EdgeChanges {

    private final List<String> added = new ArrayList<>();
    private final SequencedMap<String, List<String>> updated = new TreeMap<>();
    private final SequencedMap<String, List<String>> removed = new TreeMap<>();

    /** Notes a relation of the given type, which was affirmed before and is affirmed now, or not. */
    void add(String relation, String edge, boolean before, boolean after) {
        if (before) {
            (after ? updated : removed)
                    .computeIfAbsent(edge, each -> new ArrayList<>())
                    .add(relation);
        } else if (after) {
            added.add(relation);
        }
    }

    void apply(TransactionContext transaction) {
        removed.forEach((edge, relations) -> run(Cypher.SHORTCUT_REMOVE.forEdge(edge), relations, transaction));
        updated.forEach((edge, relations) -> run(Cypher.SHORTCUT_UPDATE.forEdge(edge), relations, transaction));
        if (!added.isEmpty()) {
            run(Cypher.SHORTCUT_ADD.text(), added, transaction);
        }
    }

    private static void run(String query, List<String> relations, TransactionContext transaction) {
        transaction.run(query, Values.parameters("relations", relations));
    }
}
