package io.entente.servers;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;

/** Writes 1, 2, 3, … each in a transaction of its own, until the server is gone, and knows which of them it confirmed. */
final class NumberedWrites {
    private final AtomicInteger confirmed = new AtomicInteger();
    private final Semaphore confirmations = new Semaphore(0);
    private final Thread writer;

    private NumberedWrites(Consumer<NumberedWrites> work) {
        this.writer = Thread.ofVirtual().start(() -> work.accept(this));
    }

    static NumberedWrites nodes(EmbeddedServers servers) {
        return new NumberedWrites(writes -> {
            try (Driver driver = GraphDatabase.driver(servers.neo4j().bolt(), AuthTokens.none());
                    Session session = driver.session()) {
                writes.untilGone(number -> {
                    session.run("CREATE (:Written {number: $number})", Map.of("number", number))
                            .consume();
                    return true;
                });
            }
        });
    }

    static NumberedWrites triples(EmbeddedServers servers) {
        return new NumberedWrites(writes -> writes.untilGone(number -> Requests.update(
                        servers, "INSERT DATA { GRAPH <urn:article> { <urn:written> <urn:number> " + number + " } }")
                < 300));
    }

    static int countNodes(EmbeddedServers servers, int last) {
        try (Driver driver = GraphDatabase.driver(servers.neo4j().bolt(), AuthTokens.none())) {
            return driver.executableQuery("MATCH (w:Written) WHERE w.number <= $last RETURN count(w) AS count")
                    .withParameters(Map.of("last", last))
                    .execute()
                    .records()
                    .get(0)
                    .get("count")
                    .asInt();
        }
    }

    static int countTriples(EmbeddedServers servers, int last) throws Exception {
        String query =
                "SELECT (count(*) AS ?count) { GRAPH <urn:article> { <urn:written> <urn:number> ?n } FILTER(?n <= "
                        + last + ") }";
        return Integer.parseInt(Requests.rows(servers.fuseki().query(), query).strip());
    }

    void awaitConfirmed(int count) throws InterruptedException {
        if (!confirmations.tryAcquire(count, 2, TimeUnit.MINUTES)) {
            throw new AssertionError("Only " + confirmed.get() + " writes were confirmed, not " + count);
        }
    }

    /** Waits until the server is gone. */
    int confirmedAtTheEnd() throws InterruptedException {
        writer.join();
        return confirmed.get();
    }

    private void untilGone(Write write) {
        try {
            while (write.confirmed(confirmed.get() + 1)) {
                confirmed.incrementAndGet();
                confirmations.release();
            }
        } catch (Exception gone) {
            // The test kills the server while this writes.
            confirmations.release();
        }
    }

    private interface Write {
        boolean confirmed(int number) throws Exception;
    }
}
