package io.entente.servers;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** HTTP as the tests speak it. */
final class Requests {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Requests() {}

    static HttpResponse<String> get(URI address) throws Exception {
        return CLIENT.send(request(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The rows of a SELECT as CSV lines, without the header. */
    static String rows(URI endpoint, String query) throws Exception {
        HttpResponse<String> response = CLIENT.send(
                request(URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .header("Accept", "text/csv")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + " " + response.body());
        }
        return response.body().lines().skip(1).reduce("", (rows, row) -> rows + row + "\n");
    }

    static int status(String method, URI address, String contentType, String body) throws Exception {
        return status(request(address)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    static int update(EmbeddedServers servers, String update) throws Exception {
        return status(request(servers.fuseki().update())
                .header("Content-Type", "application/sparql-update")
                .header("Authorization", servers.credential().authorization())
                .POST(HttpRequest.BodyPublishers.ofString(update)));
    }

    private static int status(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30));
    }
}
