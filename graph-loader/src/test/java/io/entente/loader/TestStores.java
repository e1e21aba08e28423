package io.entente.loader;

import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerKind;
import io.entente.servers.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** The real servers that the tests of this module run against: each started with the first test that needs it, stopped with this JVM. */
final class TestStores {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    private static final Map<StoreKind, EmbeddedServers> SERVERS = new EnumMap<>(StoreKind.class);

    private TestStores() {}

    private static synchronized EmbeddedServers servers(StoreKind kind) {
        return SERVERS.computeIfAbsent(kind, TestStores::start);
    }

    private static EmbeddedServers start(StoreKind kind) {
        try {
            return start(kind, new DataFolder(Files.createTempDirectory(kind.code())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server of its own in the folder. */
    static EmbeddedServers start(StoreKind kind, DataFolder folder) {
        ServerKind server = switch (kind) {
            case NEO4J -> ServerKind.NEO4J;
            case RDF -> ServerKind.FUSEKI;
        };
        ServerSettings settings =
                ServerSettings.standard().withPorts(Ports.free()).withServers(server);
        return EmbeddedServers.start(folder, settings, line -> {});
    }

    static StoreAddress address(StoreKind kind) {
        return address(kind, servers(kind));
    }

    static StoreAddress address(StoreKind kind, EmbeddedServers servers) {
        return switch (kind) {
            case NEO4J -> StoreAddress.open(servers.neo4j().bolt());
            case RDF ->
                new StoreAddress(
                        dataset(servers.fuseki().query()),
                        null,
                        servers.credential().user(),
                        servers.credential().password());
        };
    }

    private static URI dataset(URI query) {
        return URI.create(query.toString().replaceFirst("/query$", ""));
    }

    static GraphStore open(StoreKind kind) {
        return kind.open(address(kind), MadeUpNews.ONTOLOGY, CLOCK);
    }

    static StoredGraph look(StoreKind kind) {
        return look(kind, servers(kind));
    }

    static StoredGraph look(StoreKind kind, EmbeddedServers servers) {
        return look(kind, address(kind, servers));
    }

    static StoredGraph look(StoreKind kind, StoreAddress address) {
        return switch (kind) {
            case NEO4J -> new StoredNeo4jGraph(address);
            case RDF -> new StoredRdfGraph(address);
        };
    }
}
