package io.entente.loader.neo4j;

import io.entente.loader.store.GraphBatch;
import io.entente.statement.Relation;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SequencedSet;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** What is done to the graph within one transaction. */
final class BatchTransaction {

    private final TransactionContext transaction;
    private final SequencedSet<String> touchedRelations = new TreeSet<>();
    private final SequencedSet<String> looseActors = new TreeSet<>();
    private final SequencedSet<String> looseItems = new TreeSet<>();

    BatchTransaction(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Writes the batch; of the changed articles goes first what the store holds of them. */
    void write(GraphBatch batch, List<String> changed, OffsetDateTime loadedAt) {
        removeStatements(changed);
        run(Cypher.ARTICLES, "articles", Rows.articles(batch, loadedAt));
        run(Cypher.ACTORS, "actors", Rows.actors(batch));
        run(Cypher.ITEMS, "items", Rows.items(batch));
        run(Cypher.RELATIONS, "relations", Rows.relations(batch));
        run(Cypher.STATEMENTS, "statements", Rows.statements(batch));
        batch.relations().stream().map(Relation::id).forEach(touchedRelations::add);
        recount();
    }

    void retract(List<String> articles) {
        removeStatements(articles);
        run(Cypher.REMOVE_ARTICLES, "articles", articles);
        recount();
    }

    private void removeStatements(List<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        Record touched = run(Cypher.REMOVE_STATEMENTS, "articles", articles).single();
        touchedRelations.addAll(touched.get("relations").asList(Value::asString));
        looseActors.addAll(touched.get("sources").asList(Value::asString));
    }

    private void recount() {
        List<String> orphans = new ArrayList<>();
        EdgeChanges edges = new EdgeChanges();
        for (Record relation :
                run(Cypher.RECOUNT, "relations", List.copyOf(touchedRelations)).list()) {
            String id = relation.get("id").asString();
            edges.add(
                    id,
                    relation.get("type").asString(),
                    relation.get("before").asBoolean(),
                    relation.get("after").asBoolean());
            if (relation.get("orphaned").asBoolean()) {
                orphans.add(id);
            }
        }
        edges.apply(transaction);
        removeOrphans(orphans);
    }

    private void removeOrphans(List<String> relations) {
        if (!relations.isEmpty()) {
            Record ends = run(Cypher.REMOVE_RELATIONS, "relations", relations).single();
            looseActors.addAll(ends.get("actors").asList(Value::asString));
            looseItems.addAll(ends.get("items").asList(Value::asString));
        }
        if (!looseActors.isEmpty()) {
            run(Cypher.REMOVE_ACTORS, "actors", List.copyOf(looseActors));
        }
        if (!looseItems.isEmpty()) {
            run(Cypher.REMOVE_ITEMS, "items", List.copyOf(looseItems));
        }
    }

    private Result run(Cypher query, String parameter, Collection<?> rows) {
        return transaction.run(query.text(), Values.parameters(parameter, rows));
    }
}
