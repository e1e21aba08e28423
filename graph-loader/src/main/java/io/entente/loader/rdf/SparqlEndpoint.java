package io.entente.loader.rdf;

import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTPBuilder;
import org.jspecify.annotations.Nullable;

/** A store that is reached by SPARQL 1.1 over HTTP: {@code query}, {@code update} and {@code data} below its address. */
public final class SparqlEndpoint implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final String AUTHORIZATION = "Authorization";
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int TOO_MANY = 429;
    private static final int BAD_GATEWAY = 502;
    private static final int UNAVAILABLE = 503;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final int INSUFFICIENT_STORAGE = 507;

    private final StoreAddress address;
    private final String query;
    private final String update;
    private final HttpClient client;
    private @Nullable Boolean takesPatches;

    /** The store at the address; it is first reached by a request. */
    public SparqlEndpoint(StoreAddress address) {
        this.address = address;
        URI own = address.update();
        this.query = own == null ? address.uri() + "/query" : address.uri().toString();
        this.update = own == null ? address.uri() + "/update" : own.toString();
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /** Where queries go. */
    String queryEndpoint() {
        return query;
    }

    /** The rows of a SELECT. */
    public List<Binding> select(String query) {
        List<Binding> rows = new ArrayList<>();
        select(query, (columns, row) -> rows.add(row));
        return rows;
    }

    /** Hands on the rows of a SELECT as they come, each with the columns in the order of the query. */
    void select(String text, BiConsumer<List<Var>, Binding> rows) {
        QueryExecHTTPBuilder request = QueryExecHTTPBuilder.create()
                .endpoint(query)
                .httpClient(client)
                .sendMode(QuerySendMode.asPost)
                .queryString(text);
        if (address.user() != null) {
            request.httpHeader(AUTHORIZATION, basic());
        }
        try (QueryExec execution = request.build()) {
            RowSet answer = execution.select();
            List<Var> columns = answer.getResultVars();
            answer.forEach(row -> rows.accept(columns, row));
        } catch (QueryExceptionHTTP e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        } catch (HttpException e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        }
    }

    /** Carries out a request of one or more operations: all of them or none. */
    public void update(String operations) {
        UpdateExecHTTPBuilder request = UpdateExecHTTPBuilder.create()
                .endpoint(update)
                .httpClient(client)
                .updateString(operations);
        if (address.user() != null) {
            request.httpHeader(AUTHORIZATION, basic());
        }
        try {
            request.build().execute();
        } catch (HttpException e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        }
    }

    /**
     * Whether the store takes RDF Patch at {@code patch}, as Fuseki does if set up for it. A patch is one transaction like an
     * update, and read several times as fast: SPARQL's grammar makes long requests slow.
     */
    boolean takesPatches() {
        if (takesPatches == null) {
            takesPatches = address.update() == null
                    && send(BodyPublishers.ofString("TX .\nTC .\n")).statusCode() / 100 == 2;
        }
        return takesPatches;
    }

    /** Carries out a patch: all of it or nothing. */
    void patch(Iterable<byte[]> changes) {
        HttpResponse<String> response = send(BodyPublishers.ofByteArrays(changes));
        if (response.statusCode() / 100 != 2) {
            throw failure(
                    response.statusCode(),
                    response.body(),
                    new HttpException(response.statusCode(), "", response.body()));
        }
    }

    private HttpResponse<String> send(BodyPublisher changes) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.uri() + "/patch"))
                .header("Content-Type", "application/rdf-patch")
                .POST(changes);
        if (address.user() != null) {
            request.header(AUTHORIZATION, basic());
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw failure(-1, e.toString(), new UncheckedIOException(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(-1, "interrupted", new IllegalStateException(e));
        }
    }

    private String basic() {
        String credential = address.user() + ":" + address.password();
        return "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
    }

    private StoreException failure(int status, @Nullable String response, RuntimeException e) {
        String store = "the SPARQL store at " + address;
        if (response != null && response.contains("No space left")) {
            return new StoreException(store + " has no space left on its disk", false, e);
        }
        String reason = response == null || response.isBlank() ? String.valueOf(e.getMessage()) : response.strip();
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> new StoreException(store + " refuses the user or the password", false, e);
            case UNAVAILABLE, TOO_MANY, BAD_GATEWAY, GATEWAY_TIMEOUT ->
                new StoreException(store + " is busy (" + status + ")", true, e);
            case NOT_FOUND, NOT_ALLOWED ->
                new StoreException(
                        store + " takes no queries or updates at its address (" + status
                                + "): give the dataset with --sparql, and --sparql-update if updates go elsewhere",
                        false,
                        e);
            case INSUFFICIENT_STORAGE -> new StoreException(store + " has no space left on its disk", false, e);
            default ->
                status > 0
                        ? new StoreException(store + ": status " + status + ": " + reason, false, e)
                        : new StoreException(store + " can't be reached: " + reason, true, e);
        };
    }

    @Override
    public void close() {
        client.close();
    }
}
