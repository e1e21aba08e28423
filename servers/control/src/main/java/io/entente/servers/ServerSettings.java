package io.entente.servers;

import java.time.Duration;
import java.util.Set;

/**
 * How to start the servers.
 *
 * @param servers which ones
 * @param heapMegabytes heap of each server
 * @param pageCacheMegabytes what Neo4j keeps of its store in memory beside the heap
 * @param patience how long a server may take to become healthy
 */
public record ServerSettings(
        Set<ServerKind> servers,
        Ports ports,
        Lifetime lifetime,
        int heapMegabytes,
        int pageCacheMegabytes,
        Duration patience) {

    public ServerSettings {
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("No server to start");
        }
        if (heapMegabytes < 64 || pageCacheMegabytes < 8) {
            throw new IllegalArgumentException("Too little memory for a server: heap " + heapMegabytes
                    + " MB (at least 64), page cache " + pageCacheMegabytes + " MB (at least 8)");
        }
        servers = Set.copyOf(servers);
    }

    /** Both servers on the ports that people expect, for a laptop, for as long as this process lives. */
    public static ServerSettings standard() {
        return new ServerSettings(
                Set.of(ServerKind.values()), Ports.standard(), Lifetime.ATTACHED, 1024, 256, Duration.ofMinutes(3));
    }

    public ServerSettings withServers(ServerKind... chosen) {
        return new ServerSettings(Set.of(chosen), ports, lifetime, heapMegabytes, pageCacheMegabytes, patience);
    }

    public ServerSettings withPorts(Ports chosen) {
        return new ServerSettings(servers, chosen, lifetime, heapMegabytes, pageCacheMegabytes, patience);
    }

    public ServerSettings withLifetime(Lifetime chosen) {
        return new ServerSettings(servers, ports, chosen, heapMegabytes, pageCacheMegabytes, patience);
    }

    public ServerSettings withMemory(int heap, int pageCache) {
        return new ServerSettings(servers, ports, lifetime, heap, pageCache, patience);
    }

    public ServerSettings withPatience(Duration chosen) {
        return new ServerSettings(servers, ports, lifetime, heapMegabytes, pageCacheMegabytes, chosen);
    }
}
