package io.entente.loader.rdf;

import io.entente.loader.store.FactKind;
import io.entente.loader.store.StoreQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;

/** The queries of this package, read once. */
enum SparqlQueries {
    VERSIONS,
    ALL_VERSIONS,
    COUNTS,
    OPEN,
    TOUCHED,
    TOTALS,
    TYPES_COUNTED,
    DYADS_TOLD,
    KNOWN_SPEAKERS,
    KNOWN_ORIGINS,
    DESCRIPTIONS;

    private final String text =
            StoreQuery.read(SparqlQueries.class, name().toLowerCase(Locale.ROOT).replace('_', '-') + ".rq");

    String text() {
        return text;
    }

    /** The query for all facts of a kind. */
    static String facts(FactKind kind) {
        return StoreQuery.read(SparqlQueries.class, "facts-" + kind.code() + ".rq");
    }

    /** The query with these terms in the place of {@code ?variable} in its VALUES. */
    String with(String variable, Collection<Node> terms) {
        return withTuples(variable, terms.stream().map(List::of).toList());
    }

    /** The query with these tuples in the place of {@code ?variable} in its VALUES. */
    String withTuples(String variable, Collection<List<Node>> tuples) {
        Text values = new Text();
        NodeFormatterNT format = new NodeFormatterNT();
        for (List<Node> tuple : tuples) {
            values.print(tuple.size() > 1 ? "(" : "");
            for (Node term : tuple) {
                format.format(values, term);
                values.print(" ");
            }
            values.print(tuple.size() > 1 ? ")" : "");
        }
        return text.replace("{ ?" + variable + " }", "{ " + values + "}");
    }
}
