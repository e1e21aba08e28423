package io.entente.loader.neo4j;

import io.entente.loader.store.FactKind;
import io.entente.loader.store.StoreQuery;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The queries of this package, read once. */
enum Cypher {
    VERSIONS,
    VERSIONS_AFTER,
    REMOVE_STATEMENTS,
    REMOVE_ARTICLES,
    ARTICLES,
    ACTORS,
    ITEMS,
    KNOWN_RELATIONS,
    RELATIONS,
    KNOWN_KEYS,
    STATEMENTS,
    TALLY,
    RESET,
    RECOUNT,
    REMOVE_RELATIONS,
    REMOVE_ACTORS,
    REMOVE_ITEMS,
    SHORTCUT_ADD,
    SHORTCUT_UPDATE,
    SHORTCUT_REMOVE,
    SHORTCUT_REMOVE_BETWEEN,
    COUNTS,
    CLEAR;

    private static final Pattern EDGE_NAME = Pattern.compile("[A-Z][A-Z_]*");

    private final String text =
            StoreQuery.read(Cypher.class, name().toLowerCase(Locale.ROOT).replace('_', '-') + ".cypher");

    String text() {
        return text;
    }

    /** The query for all facts of a kind. */
    static String facts(FactKind kind) {
        return StoreQuery.read(Cypher.class, "facts-" + kind.code() + ".cypher");
    }

    /** The query for one edge of the ontology: with a type known beforehand it finds a shortcut by its index. */
    String forEdge(String edge) {
        return text.replace(":EDGE", ":" + edgeName(edge));
    }

    /** One query for all these edges, each with a parameter of its own name: one plan and one answer instead of dozens. */
    String forEdges(List<String> edges) {
        return edges.stream()
                .map(edge -> "CALL () {\n" + forEdge(edge).replace("$relations", "$" + edge) + "\n}\n")
                .collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException if the ontology's name can't be the type of an edge */
    static String edgeName(String name) {
        if (!EDGE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "relation type \"" + name + "\" can't name an edge: use capitals and _, as SIGNS_WITH");
        }
        return name;
    }
}
