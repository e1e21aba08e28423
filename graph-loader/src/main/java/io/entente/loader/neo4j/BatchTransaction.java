package io.entente.loader.neo4j;

import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.KeyedStatement;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.StoreException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.SummaryCounters;

/** What is done to the graph within one transaction. */
final class BatchTransaction {

    private final TransactionContext transaction;
    private final List<String> edges;
    private final SequencedSet<String> relationsToCount = new TreeSet<>();
    private final SequencedSet<String> looseActors = new TreeSet<>();
    private final SequencedSet<String> looseItems = new TreeSet<>();

    /** @param edges names of the ontology's edges */
    BatchTransaction(TransactionContext transaction, List<String> edges) {
        this.transaction = transaction;
        this.edges = edges;
    }

    /** Writes the batch; of the changed articles goes first what the store holds of them. */
    void write(GraphBatch batch, List<String> changed, KnownNodes nodes, OffsetDateTime loadedAt) {
        removeStatements(changed);
        run(Cypher.ARTICLES, "articles", Rows.articles(batch, loadedAt));
        run(Cypher.ACTORS, "actors", Rows.actors(nodes.newActors(batch)));
        run(Cypher.ITEMS, "items", Rows.items(nodes.newItems(batch)));
        Set<String> known = known(
                Cypher.KNOWN_RELATIONS, "relations", batch.relations().stream().map(RelationTally::id));
        createRelations(select(batch, tally -> !known.contains(tally.id())));
        List<RelationTally> added =
                select(batch, tally -> known.contains(tally.id()) && !relationsToCount.contains(tally.id()));
        Set<String> knownKeys = knownKeys(added);
        createStatements(batch);
        tally(Rows.tallies(added, knownKeys));
        recount(relationsToCount);
    }

    private void createRelations(List<RelationTally> fresh) {
        long edgesOfAll = fresh.stream()
                .map(RelationTally::ends)
                .mapToLong(ends -> 1 + (ends.counterpart() == null ? 0 : 1) + (ends.object() == null ? 0 : 1))
                .sum();
        long shortcuts = fresh.stream().filter(RelationTally::hasShortcut).count();
        SummaryCounters made = run(Cypher.RELATIONS, "relations", Rows.relations(fresh))
                .consume()
                .counters();
        check(fresh.size(), edgesOfAll + shortcuts, made);
    }

    private void createStatements(GraphBatch batch) {
        List<KeyedStatement> statements = batch.articles().stream()
                .flatMap(article -> article.statements().stream())
                .toList();
        long attributed = statements.stream()
                .filter(each -> each.statement().source() != null)
                .count();
        SummaryCounters made = run(Cypher.STATEMENTS, "articles", Rows.statements(batch))
                .consume()
                .counters();
        check(statements.size(), 2L * statements.size() + attributed, made);
    }

    /** What is known to be there is not asked for again, so a node that is gone must not be passed over in silence. */
    private static void check(long nodes, long edges, SummaryCounters made) {
        if (made.nodesCreated() != nodes || made.relationshipsCreated() != edges) {
            throw new StoreException(
                    "Neo4j made " + made.nodesCreated() + " nodes and " + made.relationshipsCreated()
                            + " relationships where there should be " + nodes + " and " + edges
                            + ": somebody else has removed nodes during the load, which is tried again",
                    true,
                    null);
        }
    }

    private static List<RelationTally> select(GraphBatch batch, Predicate<RelationTally> which) {
        return batch.relations().stream().filter(which).toList();
    }

    void retract(List<String> articles) {
        removeStatements(articles);
        run(Cypher.REMOVE_ARTICLES, "articles", articles);
        recount(relationsToCount);
    }

    private void removeStatements(List<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        Record touched = run(Cypher.REMOVE_STATEMENTS, "articles", articles).single();
        relationsToCount.addAll(touched.get("relations").asList(Value::asString));
        looseActors.addAll(touched.get("sources").asList(Value::asString));
    }

    private Set<String> knownKeys(List<RelationTally> relations) {
        return known(
                Cypher.KNOWN_KEYS,
                "keys",
                relations.stream().flatMap(tally -> Stream.concat(tally.origins().stream(), Voice.keys(tally))));
    }

    private Set<String> known(Cypher query, String parameter, Stream<String> candidates) {
        Set<String> known = new HashSet<>();
        run(query, parameter, candidates.toList())
                .forEachRemaining(row -> known.add(row.get(0).asString()));
        return known;
    }

    private void tally(List<?> rows) {
        EdgeChanges shortcuts = new EdgeChanges(edges);
        run(Cypher.TALLY, "relations", rows).forEachRemaining(shortcuts::add);
        shortcuts.apply(transaction);
    }

    /** Counts the relations from their statements; those without any go, with the ends that nothing else leads to. */
    void recount(Collection<String> relations) {
        List<String> orphans = new ArrayList<>();
        EdgeChanges shortcuts = new EdgeChanges(edges);
        if (!relations.isEmpty()) {
            run(Cypher.RECOUNT, "relations", List.copyOf(relations)).forEachRemaining(relation -> {
                shortcuts.add(relation);
                if (relation.get("orphaned").asBoolean()) {
                    orphans.add(relation.get("id").asString());
                }
            });
        }
        shortcuts.apply(transaction);
        removeOrphans(orphans);
    }

    /** The same, and draws the shortcuts of the relations anew, whatever there is of them. */
    void mend(Collection<String> relations, Collection<String> actors, Collection<String> items) {
        looseActors.addAll(actors);
        looseItems.addAll(items);
        EdgeChanges gone = new EdgeChanges(edges);
        run(Cypher.RESET, "relations", List.copyOf(relations)).forEachRemaining(gone::add);
        gone.apply(transaction);
        recount(relations);
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
