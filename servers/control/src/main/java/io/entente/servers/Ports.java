package io.entente.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;

/** The ports of the servers on loopback; 0 stands for any free one. */
public record Ports(int bolt, int http, int sparql) {
    private static final int HIGHEST = 65535;

    public Ports {
        for (int port : new int[] {bolt, http, sparql}) {
            if (port < 0 || port > HIGHEST) {
                throw new IllegalArgumentException("A port is a number from 0 to " + HIGHEST + ", not " + port);
            }
        }
    }

    /** 7687, 7474 and 3030. */
    public static Ports standard() {
        return new Ports(PortUse.BOLT.standard(), PortUse.HTTP.standard(), PortUse.SPARQL.standard());
    }

    /** Any free ones. */
    public static Ports free() {
        return new Ports(0, 0, 0);
    }

    public int of(PortUse use) {
        return switch (use) {
            case BOLT -> bolt;
            case HTTP -> http;
            case SPARQL -> sparql;
        };
    }

    /**
     * The same with a free port for each 0 that the given servers are to listen on.
     *
     * @throws ServersException if one of their ports is busy
     */
    Ports settled(Set<ServerKind> servers) {
        Set<Integer> taken = new HashSet<>();
        return new Ports(
                settled(PortUse.BOLT, servers, taken),
                settled(PortUse.HTTP, servers, taken),
                settled(PortUse.SPARQL, servers, taken));
    }

    private int settled(PortUse use, Set<ServerKind> servers, Set<Integer> taken) {
        return servers.contains(use.server()) ? settled(use, taken) : of(use);
    }

    private int settled(PortUse use, Set<Integer> taken) {
        while (true) {
            try (ServerSocket socket = new ServerSocket()) {
                // What a server that has just stopped leaves in TIME_WAIT is no obstacle: the servers do the same.
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), of(use)));
                if (taken.add(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
                if (of(use) != 0) {
                    throw new ServersException("Port " + of(use) + " is asked for twice by "
                            + use.server().title() + ". Give " + use.option() + " another number.");
                }
            } catch (IOException e) {
                throw new ServersException(
                        "Port " + of(use) + ", which " + use.server().title() + " needs for " + use.title()
                                + ", is in use by another program. Stop that program, or start with " + use.option()
                                + " N (0 takes any free port).",
                        e);
            }
        }
    }
}
