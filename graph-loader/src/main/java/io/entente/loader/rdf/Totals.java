package io.entente.loader.rdf;

import io.entente.loader.store.RelationTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** The counts of relations as a store holds them, and what becomes of them when new articles add to them. */
final class Totals {

    private final SparqlEndpoint endpoint;
    private final Map<Node, Map<Node, Node>> held = new HashMap<>();
    private final Set<List<Node>> knownSpeakers = new HashSet<>();
    private final Set<String> knownOrigins = new HashSet<>();

    private Totals(SparqlEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Reads what the store holds of these relations, and which of their speakers and origins it knows. */
    static Totals read(Collection<RelationTally> relations, SparqlEndpoint endpoint) {
        Totals totals = new Totals(endpoint);
        if (!relations.isEmpty()) {
            totals.readCounts(relations);
            totals.readSpeakers(relations);
            totals.readOrigins(relations);
        }
        return totals;
    }

    private void readCounts(Collection<RelationTally> relations) {
        List<Node> names =
                relations.stream().map(tally -> Names.relation(tally.id())).toList();
        for (Binding row : endpoint.select(SparqlQueries.TOTALS.with("relations", names))) {
            held.computeIfAbsent(row.get("relation"), each -> new HashMap<>()).put(row.get("count"), row.get("value"));
        }
    }

    private void readSpeakers(Collection<RelationTally> relations) {
        List<List<Node>> pairs = new ArrayList<>();
        for (RelationTally tally : relations) {
            if (held.containsKey(Names.relation(tally.id()))) {
                tally.speakers().forEach(speaker -> pairs.add(pair(tally, speaker)));
            }
        }
        if (!pairs.isEmpty()) {
            endpoint.select(SparqlQueries.KNOWN_SPEAKERS.withTuples("pairs", pairs))
                    .forEach(row -> knownSpeakers.add(List.of(row.get("relation"), row.get("speaker"))));
        }
    }

    private void readOrigins(Collection<RelationTally> relations) {
        List<Node> origins = relations.stream()
                .filter(tally -> held.containsKey(Names.relation(tally.id())))
                .flatMap(tally -> tally.origins().stream())
                .map(NodeFactory::createLiteralString)
                .toList();
        if (!origins.isEmpty()) {
            endpoint.select(SparqlQueries.KNOWN_ORIGINS.with("origins", origins))
                    .forEach(row -> knownOrigins.add(row.get("origin").getLiteralLexicalForm()));
        }
    }

    private static List<Node> pair(RelationTally tally, String speaker) {
        return List.of(Names.relation(tally.id()), NodeFactory.createLiteralString(speaker));
    }

    /** Writes what goes and what comes when the tally is added to what the store holds. */
    void add(RelationTally tally, Quads deleted, Quads inserted) {
        Node relation = Names.relation(tally.id());
        Map<Node, Node> before = held.getOrDefault(relation, Map.of());
        Change change = new Change(relation, before, deleted, inserted);
        change.count(Terms.AFFIRMED, tally.affirmed());
        change.count(Terms.DENIED, tally.denied());
        change.count(Terms.POSSIBLE, tally.possible());
        change.count(Terms.ARTICLES, tally.articles());
        int sources = 0;
        for (String speaker : tally.speakers()) {
            if (!knownSpeakers.contains(pair(tally, speaker))) {
                sources++;
                inserted.add(relation, Terms.SPEAKER, speaker);
            }
        }
        change.count(Terms.SOURCES, sources);
        change.count(Terms.ORIGINS, (int) tally.origins().stream()
                .filter(origin -> !knownOrigins.contains(origin))
                .count());
        change.day(Terms.FIRST_SEEN, RelationTally.earlier(change.day(Terms.FIRST_SEEN), tally.firstSeen()));
        change.day(Terms.LAST_SEEN, RelationTally.later(change.day(Terms.LAST_SEEN), tally.lastSeen()));
    }

    private record Change(Node relation, Map<Node, Node> before, Quads deleted, Quads inserted) {

        void count(Node property, int more) {
            Node old = before.get(property);
            if (old == null) {
                inserted.add(relation, property, more);
            } else if (more != 0) {
                deleted.add(relation, property, old);
                inserted.add(relation, property, Integer.parseInt(old.getLiteralLexicalForm()) + more);
            }
        }

        @Nullable
        LocalDate day(Node property) {
            Node old = before.get(property);
            return old == null ? null : LocalDate.parse(old.getLiteralLexicalForm());
        }

        void day(Node property, @Nullable LocalDate day) {
            Node old = before.get(property);
            if (day != null && !day.equals(day(property))) {
                if (old != null) {
                    deleted.add(relation, property, old);
                }
                inserted.add(relation, property, day);
            }
        }
    }
}
