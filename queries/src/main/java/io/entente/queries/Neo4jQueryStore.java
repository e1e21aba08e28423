package io.entente.queries;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;

/** A Neo4j that answers in Cypher, over Bolt. Only reads. */
public final class Neo4jQueryStore implements QueryStore {

    /** By default a store that is down is asked for half a minute. */
    private static final int RETRY_SECONDS = 3;

    private final URI address;
    private final Driver driver;

    /** The store at the address; without user and password for one that asks nobody. */
    public Neo4jQueryStore(URI address, @Nullable String user, @Nullable String password) {
        this.address = address;
        AuthToken token = user == null || password == null ? AuthTokens.none() : AuthTokens.basic(user, password);
        Config config = Config.builder()
                .withTelemetryDisabled(true)
                .withMaxTransactionRetryTime(RETRY_SECONDS, TimeUnit.SECONDS)
                .build();
        this.driver = GraphDatabase.driver(address, token, config);
    }

    @Override
    public Answer ask(CannedQuery query, Arguments arguments) {
        Map<String, Object> parameters = new HashMap<>();
        arguments.values().forEach(parameters::put);
        try {
            List<Record> records = driver.executableQuery(query.cypher())
                    .withParameters(parameters)
                    .withConfig(QueryConfig.builder()
                            .withRouting(RoutingControl.READ)
                            .build())
                    .execute()
                    .records();
            return new Answer(
                    query.columns(),
                    records.stream().map(row -> row(query.columns(), row)).toList());
        } catch (Neo4jException e) {
            throw new QuestionException("Neo4j at " + address + ": " + e.getMessage(), e);
        }
    }

    private static List<@Nullable Object> row(List<Column> columns, Record record) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : columns) {
            Value value = record.get(column.name());
            row.add(value.isNull() ? null : value(column, value));
        }
        return row;
    }

    private static Object value(Column column, Value value) {
        return switch (column.type()) {
            case TEXT -> value.asString();
            case DATE -> value.asLocalDate();
            case NUMBER -> Numbers.plain(new BigDecimal(value.asNumber().toString()));
        };
    }

    @Override
    public void close() {
        driver.close();
    }
}
