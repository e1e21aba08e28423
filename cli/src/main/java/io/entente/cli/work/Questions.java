package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.loader.StoreKind;
import io.entente.queries.Answer;
import io.entente.queries.Arguments;
import io.entente.queries.CannedQuery;
import io.entente.queries.Column;
import io.entente.queries.Neo4jQueryStore;
import io.entente.queries.QueryStore;
import io.entente.queries.RdfQueryStore;
import io.entente.servers.EmbeddedServers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts canned questions to the stores of a data folder. */
public final class Questions {

    private final Supplier<EmbeddedServers> servers;

    public Questions(Supplier<EmbeddedServers> servers) {
        this.servers = servers;
    }

    /** The answer of one store. */
    public Answer answer(StoreKind store, CannedQuery query, Arguments arguments) {
        try (QueryStore queries = open(store)) {
            return queries.ask(query, arguments);
        }
    }

    /** The answer of one store, as rows to print. */
    public Rows ask(StoreKind store, CannedQuery query, Arguments arguments) {
        Answer answer = answer(store, query, arguments);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : answer.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            cells.replaceAll(cell -> cell == null || cell instanceof Number ? cell : cell.toString());
            rows.add(cells);
        }
        return new Rows(answer.columns().stream().map(Column::name).toList(), rows);
    }

    private QueryStore open(StoreKind store) {
        return switch (store) {
            case NEO4J -> new Neo4jQueryStore(servers.get().neo4j().bolt(), null, null);
            case RDF -> new RdfQueryStore(servers.get().fuseki().query());
        };
    }
}
