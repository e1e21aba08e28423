package io.entente.servers.fuseki;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs Fuseki by itself, as in a container: reachable from elsewhere, with the writers' credential from the environment. Arguments:
 * folder of the TDB2 database, port.
 */
public final class StandaloneServer {
    private StandaloneServer() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("StandaloneServer needs DATABASE-FOLDER PORT");
        }
        Path database = Files.createDirectories(Path.of(arguments[0]));
        Credential credential;
        try {
            credential = Credential.of(System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        SparqlServer.run(database, Integer.parseInt(arguments[1]), SparqlServer.Reach.EVERYBODY, credential);
    }
}
