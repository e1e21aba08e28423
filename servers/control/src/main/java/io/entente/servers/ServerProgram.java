package io.entente.servers;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/** How one kind of server is run in a data folder on given ports. */
sealed interface ServerProgram permits Neo4jProgram, FusekiProgram {

    static ServerProgram of(ServerKind server, DataFolder folder, ServerSettings settings, Ports ports) {
        return switch (server) {
            case NEO4J -> new Neo4jProgram(folder, settings, ports);
            case FUSEKI -> new FusekiProgram(folder, settings, ports);
        };
    }

    /** The question that only a server in good health answers with status 200. */
    static HttpRequest healthQuestion(ServerKind server, Ports ports) {
        return switch (server) {
            case NEO4J -> Neo4jProgram.healthQuestion(ports);
            case FUSEKI -> FusekiProgram.healthQuestion(ports);
        };
    }

    /** What a person opens. */
    static URI page(ServerKind server, Ports ports) {
        return switch (server) {
            case NEO4J -> Neo4jAddresses.of(ports).browser();
            case FUSEKI -> FusekiAddresses.of(ports).page();
        };
    }

    /** Writes what the server reads at its start. */
    void prepare();

    List<String> jvmOptions();

    String mainClass();

    List<String> arguments();
}
