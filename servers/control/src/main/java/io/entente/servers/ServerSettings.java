package io.entente.servers;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
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
                Set.of(ServerKind.values()),
                Ports.standard(),
                Lifetime.ATTACHED,
                1024,
                pageCacheMegabytes(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                        .getTotalMemorySize()),
                Duration.ofMinutes(3));
    }

    /**
     * An eighth of the memory, between 256 MB and 2 GB: Neo4j takes of it only what it needs, and questions that go through a store of
     * 1.3 GB (a million statements) should not read it again and again.
     *
     * @param memory of the machine or container, in bytes
     */
    static int pageCacheMegabytes(long memory) {
        return Math.clamp((memory >> 20) / 8, 256, 2048);
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
