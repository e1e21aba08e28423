package io.entente.loader.neo4j;

import io.entente.loader.store.RelationEnds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Values;

/** What happens to shortcuts: each stands for a relation, and exists while a statement affirms it. */
final class EdgeChanges {

    /** Up to so many edges are asked for one by one: a small load shouldn't wait for the plan of all. */
    private static final int FEW = 6;

    private final List<String> all;
    private final List<String> added = new ArrayList<>();
    private final SequencedMap<String, List<String>> updated = new TreeMap<>();
    private final SequencedMap<String, List<String>> removed = new TreeMap<>();

    /** @param all names of the ontology's edges */
    EdgeChanges(List<String> all) {
        this.all = all;
    }

    /** Notes a relation, by a row that tells its id, its type, and whether it was affirmed before and is affirmed now. */
    void add(Record row) {
        String relation = row.get("id").asString();
        String edge = row.get("type").asString();
        boolean after = row.get("after").asBoolean();
        if (row.get("before").asBoolean()) {
            (after ? updated : removed)
                    .computeIfAbsent(edge, each -> new ArrayList<>())
                    .add(relation);
        } else if (after) {
            added.add(relation);
        }
    }

    void apply(TransactionContext transaction) {
        removed.forEach((edge, relations) -> run(Cypher.SHORTCUT_REMOVE.forEdge(edge), relations, transaction));
        if (updated.size() > FEW) {
            Map<String, Object> relations = new HashMap<>();
            all.forEach(edge -> relations.put(edge, updated.getOrDefault(edge, List.of())));
            transaction.run(Cypher.SHORTCUT_UPDATE.forEdges(all), relations);
        } else {
            updated.forEach((edge, relations) -> run(Cypher.SHORTCUT_UPDATE.forEdge(edge), relations, transaction));
        }
        if (!added.isEmpty()) {
            run(Cypher.SHORTCUT_ADD.text(), added, transaction);
        }
    }

    /** Removes all shortcuts between such ends. */
    static void removeBetween(Collection<RelationEnds> ends, TransactionContext transaction) {
        SequencedMap<String, List<Map<String, Object>>> byEdge = new TreeMap<>();
        for (RelationEnds each : ends) {
            byEdge.computeIfAbsent(each.type().name(), edge -> new ArrayList<>())
                    .add(Map.of("actor", each.actor(), "other", each.other(), "toActor", each.toActor()));
        }
        byEdge.forEach((edge, rows) -> transaction
                .run(Cypher.SHORTCUT_REMOVE_BETWEEN.forEdge(edge), Values.parameters("ends", rows))
                .consume());
    }

    private static void run(String query, List<String> relations, TransactionContext transaction) {
        transaction.run(query, Values.parameters("relations", relations));
    }
}
