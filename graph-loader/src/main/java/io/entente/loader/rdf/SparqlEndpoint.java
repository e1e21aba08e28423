package io.entente.loader.rdf;

import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.GSP;
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
    private static final int UNAVAILABLE = 503;

    private final StoreAddress address;
    private final HttpClient client;

    /** The store at the address; it is first reached by a request. */
    public SparqlEndpoint(StoreAddress address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /** The rows of a SELECT. */
    public List<Binding> select(String query) {
        List<Binding> rows = new ArrayList<>();
        select(query, (columns, row) -> rows.add(row));
        return rows;
    }

    /** Hands on the rows of a SELECT as they come, each with the columns in the order of the query. */
    void select(String query, BiConsumer<List<Var>, Binding> rows) {
        QueryExecHTTPBuilder request = QueryExecHTTPBuilder.create()
                .endpoint(address.uri() + "/query")
                .httpClient(client)
                .sendMode(QuerySendMode.asPost)
                .queryString(query);
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
                .endpoint(address.uri() + "/update")
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

    /** Makes the named graph hold these triples and no others. */
    void put(Node name, Graph graph) {
        GSP request = GSP.service(address.uri() + "/data")
                .httpClient(client)
                .graphName(name)
                .contentType(RDFFormat.NTRIPLES);
        if (address.user() != null) {
            request.httpHeader(AUTHORIZATION, basic());
        }
        try {
            request.PUT(graph);
        } catch (HttpException e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        }
    }

    private String basic() {
        String credential = address.user() + ":" + address.password();
        return "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8));
    }

    private StoreException failure(int status, @Nullable String response, RuntimeException e) {
        String store = "the SPARQL store at " + address;
        String reason = response == null || response.isBlank() ? String.valueOf(e.getMessage()) : response.strip();
        return switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> new StoreException(store + " refuses the user or the password", false, e);
            case UNAVAILABLE -> new StoreException(store + " is busy (503)", true, e);
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
