package io.entente.scheduler.history;

import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import io.entente.loader.store.StoreQuery;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** Runs as nodes: {@code (:Run)-[:BROUGHT]->(:Article)}, and {@code (:Article)-[:COPY_OF]->(:Article)}. */
public final class Neo4jRuns implements RunStore {

    private static final String CONSTRAINT = StoreQuery.read(Neo4jRuns.class, "constraint.cypher");
    private static final String LATEST = StoreQuery.read(Neo4jRuns.class, "latest.cypher");
    private static final String RUN = StoreQuery.read(Neo4jRuns.class, "run.cypher");
    private static final String COPIES = StoreQuery.read(Neo4jRuns.class, "copies.cypher");

    /** A store that is down has been told of before; the next run catches up. */
    private static final int RETRY_SECONDS = 3;

    private final StoreAddress address;
    private final Driver driver;

    public Neo4jRuns(StoreAddress address) {
        this.address = address;
        String user = address.user();
        String password = address.password();
        Config config = Config.builder()
                .withTelemetryDisabled(true)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .build();
        this.driver = GraphDatabase.driver(
                address.uri(),
                user == null || password == null ? AuthTokens.none() : AuthTokens.basic(user, password),
                config);
    }

    @Override
    public Optional<String> latest() {
        return call(session -> {
            session.run(CONSTRAINT).consume();
            Value latest = session.executeRead(
                    transaction -> transaction.run(LATEST).single().get("latest"));
            return latest.isNull() ? Optional.empty() : Optional.of(latest.asString());
        });
    }

    @Override
    public void write(RunRecord run, List<Brought> brought) {
        List<Map<String, @Nullable Object>> articles = new ArrayList<>();
        for (Brought each : brought) {
            Map<String, @Nullable Object> article = new HashMap<>();
            article.put("article", each.article());
            article.put("changed", each.changed());
            article.put("source", each.source());
            article.put("copyOf", each.copyOf());
            articles.add(article);
        }
        Value parameters = Values.parameters("run", properties(run), "brought", articles);
        call(session -> session.executeWrite(transaction -> {
            transaction.run(RUN, parameters).consume();
            transaction.run(COPIES, parameters).consume();
            return true;
        }));
    }

    private static Map<String, @Nullable Object> properties(RunRecord run) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", run.id());
        properties.put("started", run.started().atOffset(ZoneOffset.UTC));
        properties.put("ended", run.ended() == null ? null : run.ended().atOffset(ZoneOffset.UTC));
        properties.put("seconds", run.lasted().toMillis() / 1000.0);
        properties.put("outcome", run.outcome() == null ? null : run.outcome().words());
        properties.put("added", run.counts().added());
        properties.put("changed", run.counts().changed());
        properties.put("unchanged", run.counts().unchanged());
        properties.put("setAside", run.counts().setAside());
        properties.put("statements", run.counts().statements());
        properties.put("extractor", run.extractor());
        return properties;
    }

    private <T> T call(Function<Session, T> work) {
        try (Session session = driver.session()) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw new StoreException("Neo4j at " + address + ": " + e.getMessage(), true, e);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
