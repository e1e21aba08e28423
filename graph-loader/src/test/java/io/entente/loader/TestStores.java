package io.entente.loader;

import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The real servers that the tests of this module run against, started once. */
final class TestStores {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    private TestStores() {}

    static StoreAddress address(StoreKind kind) {
        return switch (kind) {
            case NEO4J -> StoreAddress.open(URI.create("bolt://localhost:17687"));
            case RDF -> StoreAddress.open(URI.create("http://localhost:13030/entente"));
        };
    }

    static GraphStore open(StoreKind kind) {
        return kind.open(address(kind), MadeUpNews.ONTOLOGY, CLOCK);
    }

    static StoredGraph look(StoreKind kind) {
        return switch (kind) {
            case NEO4J -> new StoredNeo4jGraph(address(kind));
            case RDF -> new StoredRdfGraph(address(kind));
        };
    }
}
