package io.entente.queries;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with its text in both languages.
 *
 * @param id name of its folder
 * @param group what it is about
 * @param question in plain words
 * @param parameters what it can be given
 * @param columns what it answers
 * @param caveats what to know before drawing conclusions
 * @param cypher gives the columns, in order
 * @param sparql gives the columns, in order; each parameter stands as {@code ?_name} in a VALUES
 * @param browserCypher gives nodes and relationships for the Neo4j Browser to draw; null if the answer can't be drawn
 */
public record CannedQuery(
        String id,
        QueryGroup group,
        String question,
        List<Parameter> parameters,
        List<Column> columns,
        List<String> caveats,
        String cypher,
        String sparql,
        @Nullable String browserCypher) {

    public CannedQuery {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        caveats = List.copyOf(caveats);
    }

    /** The form for the Neo4j Browser: it takes the same parameters, and returns nodes and relationships. */
    public Optional<String> browser() {
        return Optional.ofNullable(browserCypher);
    }
}
