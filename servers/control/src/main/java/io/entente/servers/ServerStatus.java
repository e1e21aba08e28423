package io.entente.servers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one server is at this moment.
 *
 * @param ailment what is wrong with a silent server
 * @param pid its process, while it lives
 * @param since when that process began, where the system says it
 * @param addresses where it answers, by use ("bolt", "browser", "query"), in the order to show them; empty unless it lives
 * @param bytes size of its data on disk
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServerStatus(
        ServerKind server,
        String version,
        ServerState state,
        @Nullable String ailment,
        @Nullable Long pid,
        @Nullable Instant since,
        @Nullable Lifetime lifetime,
        Map<String, URI> addresses,
        long bytes,
        Path log) {

    public ServerStatus {
        addresses = Collections.unmodifiableMap(new LinkedHashMap<>(addresses));
    }

    static ServerStatus of(ServerKind server, DataFolder folder, RunningServers running, HealthCheck check) {
        String version = ServerLibraries.of(server).version();
        long bytes = folder.size(server);
        Path log = folder.log(server);
        Optional<RunningServer> alive = running.alive(server);
        if (alive.isEmpty()) {
            ServerState state = running.find(server).isPresent() ? ServerState.DIED : ServerState.STOPPED;
            return new ServerStatus(server, version, state, null, null, null, null, Map.of(), bytes, log);
        }
        RunningServer found = alive.get();
        @Nullable String ailment = check.ailment(server, found.ports()).orElse(null);
        return new ServerStatus(
                server,
                version,
                ailment == null ? ServerState.HEALTHY : ServerState.SILENT,
                ailment,
                found.pid(),
                found.started(),
                found.lifetime(),
                addresses(found),
                bytes,
                log);
    }

    private static Map<String, URI> addresses(RunningServer server) {
        Map<String, URI> addresses = new LinkedHashMap<>();
        switch (server.server()) {
            case NEO4J -> {
                Neo4jAddresses neo4j = Neo4jAddresses.of(server.ports());
                addresses.put("browser", neo4j.browser());
                addresses.put("bolt", neo4j.bolt());
                addresses.put("http", neo4j.http());
            }
            case FUSEKI -> {
                FusekiAddresses fuseki = FusekiAddresses.of(server.ports());
                addresses.put("page", fuseki.page());
                addresses.put("query", fuseki.query());
                addresses.put("union", fuseki.union());
                addresses.put("update", fuseki.update());
                addresses.put("data", fuseki.data());
                addresses.put("get", fuseki.get());
            }
        }
        return addresses;
    }
}
