package io.entente.cli.command;

import io.entente.servers.EmbeddedServers;
import java.io.PrintStream;

/** Where a person finds the servers. */
record Addresses(EmbeddedServers servers) {

    void print(PrintStream out) {
        out.println("Neo4j Browser    " + servers.neo4j().browser());
        out.println("Neo4j (Bolt)     " + servers.neo4j().bolt());
        out.println("SPARQL page      " + servers.fuseki().questions());
        out.println("SPARQL endpoint  " + servers.fuseki().union());
    }
}
