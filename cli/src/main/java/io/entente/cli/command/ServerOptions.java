package io.entente.cli.command;

import io.entente.servers.Lifetime;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import picocli.CommandLine.Option;

/** On which ports the embedded servers listen, and how much memory they get. */
final class ServerOptions {

    @Option(
            names = "--bolt-port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "Neo4j for drivers; by default 7687, 0 for any free one.")
    int bolt = Ports.standard().bolt();

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "Neo4j's Browser; by default 7474, 0 for any free one.")
    int http = Ports.standard().http();

    @Option(
            names = "--sparql-port",
            paramLabel = "PORT",
            converter = PortNumber.class,
            description = "SPARQL endpoint and its page; by default 3030, 0 for any free one.")
    int sparql = Ports.standard().sparql();

    ServerSettings settings(Lifetime lifetime) {
        return ServerSettings.standard()
                .withPorts(new Ports(bolt, http, sparql))
                .withLifetime(lifetime);
    }
}
