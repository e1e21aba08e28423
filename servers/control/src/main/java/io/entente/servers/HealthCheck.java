package io.entente.servers;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Asks a server a question of its own language. */
final class HealthCheck implements AutoCloseable {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** What is wrong with the server; empty if nothing is. */
    Optional<String> ailment(ServerKind server, Ports ports) {
        try {
            int status = client.send(
                            ServerProgram.healthQuestion(server, ports), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == OK || status == ACCEPTED ? Optional.empty() : Optional.of("answers with status " + status);
        } catch (IOException e) {
            return Optional.of("does not answer (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServersException("Interrupted while waiting for " + server.title(), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
