package io.entente.loader.rdf;

import io.entente.loader.store.RelationTally;
import io.entente.loader.store.TypeCount;
import io.entente.loader.store.TypeCounts;
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
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** The counts of relations, and of relation types, as a store holds them, and what becomes of them when new articles add to them. */
final class Totals {

    private final SparqlEndpoint endpoint;
    private final Collection<RelationTally> relations;
    /** By the name of the relation or of the type. */
    private final Map<Node, Map<Node, Node>> held = new HashMap<>();

    private final Set<List<Node>> knownSpeakers = new HashSet<>();
    private final Set<String> knownOrigins = new HashSet<>();

    private Totals(Collection<RelationTally> relations, SparqlEndpoint endpoint) {
        this.relations = List.copyOf(relations);
        this.endpoint = endpoint;
    }

    /** Reads what the store holds of these relations, and which of their speakers and origins it knows. */
    static Totals read(Collection<RelationTally> relations, SparqlEndpoint endpoint) {
        Totals totals = new Totals(relations, endpoint);
        if (!relations.isEmpty()) {
            totals.readCounts();
            totals.readSpeakers();
            totals.readOrigins();
        }
        return totals;
    }

    private void readCounts() {
        List<Node> names =
                relations.stream().map(tally -> Names.relation(tally.id())).toList();
        for (Binding row : endpoint.select(SparqlQueries.TOTALS.with("relations", names))) {
            held.computeIfAbsent(row.get("counted"), each -> new HashMap<>()).put(row.get("count"), row.get("value"));
        }
    }

    private void readSpeakers() {
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

    private void readOrigins() {
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
        int affirmed = change.count(Terms.AFFIRMED, tally.affirmed());
        int denied = change.count(Terms.DENIED, tally.denied());
        if (RelationTally.disputed(affirmed, denied)) {
            inserted.add(relation, RDF.type.asNode(), Terms.DISPUTED_RELATION);
        }
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
        change.days(tally.firstSeen(), tally.lastSeen());
    }

    /** Writes what goes and what comes of the counts of types when all these relations are added. */
    void addToTypes(Quads deleted, Quads inserted) {
        TypeCounts types = new TypeCounts();
        for (RelationTally tally : relations) {
            if (held.containsKey(Names.relation(tally.id()))) {
                types.addTo(tally);
            } else {
                types.add(tally);
            }
        }
        deleted.beginGraph(Names.COUNTS);
        inserted.beginGraph(Names.COUNTS);
        for (TypeCount more : types.all()) {
            Node type = Names.term(more.type().iri());
            Change change = new Change(type, held.getOrDefault(type, Map.of()), deleted, inserted);
            change.count(Terms.RELATIONS, more.relations());
            change.count(Terms.AFFIRMED, more.affirmed());
            change.count(Terms.DENIED, more.denied());
            change.count(Terms.POSSIBLE, more.possible());
            change.days(more.firstSeen(), more.lastSeen());
        }
        deleted.endGraph();
        inserted.endGraph();
    }

    private record Change(Node counted, Map<Node, Node> before, Quads deleted, Quads inserted) {

        int count(Node property, int more) {
            Node old = before.get(property);
            if (old == null) {
                inserted.add(counted, property, more);
                return more;
            }
            int all = Integer.parseInt(old.getLiteralLexicalForm()) + more;
            if (more != 0) {
                deleted.add(counted, property, old);
                inserted.add(counted, property, all);
            }
            return all;
        }

        void days(@Nullable LocalDate first, @Nullable LocalDate last) {
            day(Terms.FIRST_SEEN, RelationTally.earlier(day(Terms.FIRST_SEEN), first));
            day(Terms.LAST_SEEN, RelationTally.later(day(Terms.LAST_SEEN), last));
        }

        private @Nullable LocalDate day(Node property) {
            Node old = before.get(property);
            return old == null ? null : LocalDate.parse(old.getLiteralLexicalForm());
        }

        private void day(Node property, @Nullable LocalDate day) {
            Node old = before.get(property);
            if (day != null && !day.equals(day(property))) {
                if (old != null) {
                    deleted.add(counted, property, old);
                }
                inserted.add(counted, property, day);
            }
        }
    }
}
