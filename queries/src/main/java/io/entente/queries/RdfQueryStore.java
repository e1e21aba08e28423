package io.entente.queries;

import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.jspecify.annotations.Nullable;

/** A SPARQL endpoint. Its default graph holds the relations, its named graphs the articles. */
public final class RdfQueryStore implements QueryStore {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    private final URI endpoint;
    private final HttpClient client;

    /** The endpoint that takes queries, {@code http://localhost:3030/entente/query}. */
    public RdfQueryStore(URI endpoint) {
        this.endpoint = endpoint;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    @Override
    public Answer ask(CannedQuery query, Arguments arguments) {
        try (QueryExec execution = QueryExecHTTPBuilder.create()
                .endpoint(endpoint.toString())
                .httpClient(client)
                .query(QueryText.sparql(query, arguments))
                .build()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            execution.select().forEachRemaining(row -> rows.add(row(query.columns(), row)));
            return new Answer(query.columns(), rows);
        } catch (QueryExceptionHTTP e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        } catch (HttpException e) {
            throw failure(e.getStatusCode(), e.getResponse(), e);
        }
    }

    private static List<@Nullable Object> row(List<Column> columns, Binding binding) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : columns) {
            Node value = binding.get(column.name());
            row.add(value == null ? null : value(column, value));
        }
        return row;
    }

    private static Object value(Column column, Node value) {
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        return switch (column.type()) {
            case TEXT -> text;
            case DATE -> LocalDate.parse(text);
            case NUMBER -> Numbers.plain(new BigDecimal(text));
        };
    }

    private QuestionException failure(int status, @Nullable String response, RuntimeException e) {
        String reason = response == null || response.isBlank() ? String.valueOf(e.getMessage()) : response.strip();
        return new QuestionException(
                "the SPARQL store at " + endpoint
                        + (status > 0 ? ": status " + status + ": " + reason : " can't be reached: " + reason),
                e);
    }

    @Override
    public void close() {
        client.close();
    }
}
