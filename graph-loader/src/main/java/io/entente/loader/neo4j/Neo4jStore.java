package io.entente.loader.neo4j;

import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;
import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.GraphCounts;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import io.entente.ontology.Ontology;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** The graph in Neo4j, over Bolt. */
public final class Neo4jStore implements GraphStore {

    /** For a deadlock or the like; whether a server that is down is waited for, the loader decides. */
    private static final int RETRY_SECONDS = 3;

    /** So many versions are told at once: no more than a server with little memory can collect. */
    private static final int PAGE = 10_000;

    private final StoreAddress address;
    private final List<String> edges;
    private final Clock clock;
    private final Driver driver;
    private final KnownNodes nodes = new KnownNodes();

    /** A store at an address with the scheme {@code bolt}, {@code neo4j} or one of their encrypted forms. */
    public Neo4jStore(StoreAddress address, Ontology ontology, Clock clock) {
        this.address = address;
        this.edges = ontology.relationTypes().stream()
                .map(type -> Cypher.edgeName(type.name()))
                .toList();
        this.clock = clock;
        String user = address.user();
        String password = address.password();
        AuthToken token = user == null || password == null ? AuthTokens.none() : AuthTokens.basic(user, password);
        Config config = Config.builder()
                .withTelemetryDisabled(true)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .build();
        this.driver = GraphDatabase.driver(address.uri(), token, config);
    }

    @Override
    public String name() {
        return "Neo4j at " + address;
    }

    @Override
    public void start() {
        nodes.forget();
        call(session -> {
            Constraints.create(session, edges);
            return true;
        });
    }

    @Override
    public Map<String, String> versions(Collection<String> articles) {
        return call(session -> session.executeRead(transaction -> versions(transaction, articles)));
    }

    private static SequencedMap<String, String> versions(TransactionContext transaction, Collection<String> articles) {
        return versions(transaction.run(Cypher.VERSIONS.text(), Values.parameters("articles", List.copyOf(articles))));
    }

    @Override
    public Map<String, String> versions() {
        Map<String, String> all = new HashMap<>();
        String last = "";
        SequencedMap<String, String> some;
        do {
            Value after = Values.parameters("after", last, "most", PAGE);
            some = call(session ->
                    session.executeRead(transaction -> versions(transaction.run(Cypher.VERSIONS_AFTER.text(), after))));
            all.putAll(some);
            last = some.isEmpty() ? last : some.lastEntry().getKey();
        } while (some.size() == PAGE);
        return all;
    }

    /** One row for all: rows cost the server and the driver more than what is in them. */
    private static SequencedMap<String, String> versions(Result row) {
        SequencedMap<String, String> versions = new LinkedHashMap<>();
        row.single()
                .get("versions")
                .values()
                .forEach(
                        pair -> versions.put(pair.get(0).asString(), pair.get(1).asString()));
        return versions;
    }

    @Override
    public BatchOutcome bring(List<MarkedArticle> batch) {
        List<MarkedArticle> articles = GraphBatch.lastOfEach(batch);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        // The mark is read in the transaction that writes it: when the driver repeats one, it writes nothing twice.
        Written written = changing(session -> session.executeWrite(transaction -> write(articles, transaction, now)));
        if (written.changed().isEmpty()) {
            nodes.remember(written.batch());
        } else {
            nodes.forget();
        }
        int added = written.batch().articles().size();
        return BatchOutcome.of(written.batch(), written.changed().size(), articles.size() - added);
    }

    private Written write(List<MarkedArticle> articles, TransactionContext transaction, OffsetDateTime now) {
        List<String> ids = articles.stream().map(MarkedArticle::id).toList();
        Map<String, String> held = versions(transaction, ids);
        GraphBatch wanted = GraphBatch.of(articles, held);
        List<String> changed = wanted.changed(held);
        if (!wanted.articles().isEmpty()) {
            new BatchTransaction(transaction, edges).write(wanted, changed, nodes, now);
        }
        return new Written(wanted, changed);
    }

    private record Written(GraphBatch batch, List<String> changed) {}

    @Override
    public int retract(Collection<String> articles) {
        nodes.forget();
        return call(session -> session.executeWrite(transaction -> {
            List<String> held = new ArrayList<>(versions(transaction, articles).keySet());
            if (!articles.isEmpty()) {
                new BatchTransaction(transaction, edges).retract(List.copyOf(articles));
            }
            return held.size();
        }));
    }

    @Override
    public GraphCounts counts() {
        return call(session -> session.executeRead(transaction -> {
            Record row = transaction.run(Cypher.COUNTS.text()).single();
            return new GraphCounts(
                    row.get("articles").asLong(),
                    row.get("statements").asLong(),
                    row.get("relations").asLong(),
                    row.get("shortcuts").asLong(),
                    row.get("actors").asLong(),
                    row.get("items").asLong());
        }));
    }

    @Override
    public void facts(FactKind kind, Consumer<Fact> facts) {
        call(session -> {
            // Not a managed transaction: what was handed on already can't be taken back for another try.
            session.run(Cypher.facts(kind)).forEachRemaining(row -> facts.accept(Neo4jFacts.of(kind, row)));
            return true;
        });
    }

    @Override
    public void recount(Collection<String> relations, Collection<String> actors, Collection<String> items) {
        nodes.forget();
        call(session -> session.executeWrite(transaction -> {
            new BatchTransaction(transaction, edges).mend(relations, actors, items);
            return true;
        }));
    }

    @Override
    public void recountTypes() {
        // Neo4j keeps none: it adds them up when asked.
    }

    @Override
    public void removeShortcuts(Collection<RelationEnds> ends) {
        call(session -> session.executeWrite(transaction -> {
            EdgeChanges.removeBetween(ends, transaction);
            return true;
        }));
    }

    @Override
    public void clear() {
        nodes.forget();
        call(session -> {
            // Transactions of its own, so that a large graph does not have to fit into one.
            session.run(Cypher.CLEAR.text()).consume();
            return true;
        });
    }

    /** What a failed transaction has left is not known, nor what was removed. */
    private <T> T changing(Function<Session, T> work) {
        try {
            return call(work);
        } catch (StoreException e) {
            nodes.forget();
            throw e;
        }
    }

    private <T> T call(Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw Neo4jFailure.of(e, name());
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
