package io.entente.scheduler.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Posts JSON to where the operator wants it; follows no redirect. */
final class Webhook {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int MULTIPLE_CHOICES = 300;

    private Webhook() {}

    /** Why it was not taken; empty if it was. */
    static Optional<String> post(URI address, String json) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try (HttpClient client = HttpClient.newBuilder()
                .connectTimeout(TIMEOUT)
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status < MULTIPLE_CHOICES
                    ? Optional.empty()
                    : Optional.of("the webhook " + address.getHost() + " answers with status " + status);
        } catch (IOException e) {
            return Optional.of("the webhook " + address.getHost() + " can't be reached: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
