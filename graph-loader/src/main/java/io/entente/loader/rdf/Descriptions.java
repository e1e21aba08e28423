package io.entente.loader.rdf;

import io.entente.loader.store.GraphBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * How a store describes actors and items. What was written or read lately is remembered, as long as one writer goes on: most of a
 * batch is there already.
 */
final class Descriptions {

    private static final int REMEMBERED = 50_000;

    private final SparqlEndpoint endpoint;
    private final Map<Node, Set<Triple>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Set<Triple>> eldest) {
            return size() > REMEMBERED;
        }
    };

    Descriptions(SparqlEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** After an update that may have removed some, or one of which nobody knows whether it was carried out. */
    void forget() {
        known.clear();
    }

    /** Writes what goes and what comes for the batch's actors and items. */
    void replace(GraphBatch batch, Quads deleted, Quads inserted) {
        SequencedMap<Node, Set<Triple>> wanted = new LinkedHashMap<>();
        batch.actors().forEach(actor -> add(SharedGraph.describe(actor), wanted));
        batch.items().forEach(item -> add(SharedGraph.describe(item), wanted));
        Map<Node, Set<Triple>> held = held(wanted);
        wanted.forEach((node, triples) -> {
            Set<Triple> before = held.getOrDefault(node, Set.of());
            if (!before.equals(triples)) {
                before.stream().filter(triple -> !triples.contains(triple)).forEach(deleted::add);
                triples.stream().filter(triple -> !before.contains(triple)).forEach(inserted::add);
                known.put(node, triples);
            }
        });
    }

    private static void add(List<Triple> triples, Map<Node, Set<Triple>> wanted) {
        wanted.put(triples.getFirst().getSubject(), new LinkedHashSet<>(triples));
    }

    private Map<Node, Set<Triple>> held(SequencedMap<Node, Set<Triple>> wanted) {
        Map<Node, Set<Triple>> held = new HashMap<>();
        List<Node> unknown = new ArrayList<>();
        for (Node node : wanted.keySet()) {
            Set<Triple> triples = known.get(node);
            if (triples == null) {
                unknown.add(node);
            } else {
                held.put(node, triples);
            }
        }
        if (!unknown.isEmpty()) {
            endpoint.select(SparqlQueries.DESCRIPTIONS.with("nodes", unknown))
                    .forEach(row -> held.computeIfAbsent(row.get("node"), node -> new LinkedHashSet<>())
                            .add(Triple.create(row.get("node"), row.get("property"), row.get("value"))));
            unknown.stream().filter(held::containsKey).forEach(node -> known.put(node, held.get(node)));
        }
        return held;
    }
}
