package io.entente.queries;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.exec.http.GSP;
import org.jspecify.annotations.Nullable;

/** Puts the catalogue of the questions beside the data, in a named graph of its own. */
public final class CataloguePublisher {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private CataloguePublisher() {}

    /**
     * Makes the graph hold the questions that come with this version, and no others.
     *
     * @param data the store's address for the Graph Store Protocol, {@code http://localhost:3030/entente/data}
     * @throws QuestionException if the store can't be reached or refuses
     */
    public static void publish(URI data, @Nullable String user, @Nullable String password) {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build()) {
            GSP request = GSP.service(data.toString()).httpClient(client).graphName(QuestionCatalogue.GRAPH);
            if (user != null) {
                String credential = user + ":" + password;
                request.httpHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
            }
            request.PUT(QuestionCatalogue.of(CannedQueries.all()).getGraph());
        } catch (HttpException e) {
            throw new QuestionException(
                    "the catalogue of questions can't be put to " + data + ": " + e.getMessage(), e);
        }
    }
}
