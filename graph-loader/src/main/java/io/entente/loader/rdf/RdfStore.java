package io.entente.loader.rdf;

import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;
import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.GraphCounts;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import io.entente.ontology.Ontology;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/** The graph in RDF, in a store that speaks SPARQL 1.1 over HTTP. */
public final class RdfStore implements GraphStore {

    /**
     * So many batches after a loader that was killed, or after a failure, have their relations counted anew, rather than added to: the
     * server may still be busy with the last batch of that loader, or with one that it did not answer in time, and may make it visible
     * between the marks and the counts that are read here. Articles of that batch may stand in two of ours.
     */
    private static final int COUNTED_ANEW = 2;

    private final StoreAddress address;
    private final Ontology ontology;
    private final Clock clock;
    private final SparqlEndpoint endpoint;
    private final Descriptions descriptions;
    private boolean open;
    private int toCountAnew;

    /** The dataset at the address, {@code http://localhost:3030/entente}. */
    public RdfStore(StoreAddress address, Ontology ontology, Clock clock) {
        this.address = address;
        this.ontology = ontology;
        this.clock = clock;
        this.endpoint = new SparqlEndpoint(address);
        this.descriptions = new Descriptions(endpoint);
    }

    @Override
    public String name() {
        return "RDF at " + address;
    }

    @Override
    public void start() {
        descriptions.forget();
        if (!open && !endpoint.select(SparqlQueries.OPEN.text()).isEmpty()) {
            toCountAnew = COUNTED_ANEW;
        }
        open = true;
        Quads about = Quads.inserted();
        VocabularyGraph.write(ontology, about);
        DatasetDescription.write(endpoint.queryEndpoint(), now(), about);
        update(unlessHeld(SparqlQueries.TYPES_COUNTED, BatchUpdate.countForTheFirstTime())
                + unlessHeld(SparqlQueries.DYADS_TOLD, BatchUpdate.tellDyads())
                + BatchUpdate.drop(Names.ONTOLOGY)
                + BatchUpdate.drop(DatasetDescription.NAME)
                + about.operation());
    }

    /** What adds to a store that an older version has made. */
    private String unlessHeld(SparqlQueries held, String addition) {
        return endpoint.select(held.text()).isEmpty() ? addition : "";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public Map<String, String> versions(Collection<String> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<Node> names = articles.stream().map(Names::article).toList();
        Map<String, String> versions = new LinkedHashMap<>();
        for (Binding row : endpoint.select(SparqlQueries.VERSIONS.with("articles", names))) {
            versions.put(Names.id(row.get("article")), text(row, "version"));
        }
        return versions;
    }

    @Override
    public Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        endpoint.select(
                SparqlQueries.ALL_VERSIONS.text(),
                (columns, row) -> versions.put(Names.id(row.get("article")), text(row, "version")));
        return versions;
    }

    @Override
    public BatchOutcome bring(List<MarkedArticle> batch) {
        List<MarkedArticle> articles = GraphBatch.lastOfEach(batch);
        Map<String, String> held =
                versions(articles.stream().map(MarkedArticle::id).toList());
        GraphBatch wanted = GraphBatch.of(articles, held);
        List<String> changed = wanted.changed(held);
        if (!wanted.articles().isEmpty()) {
            Set<String> toCount = touched(changed);
            if (toCountAnew > 0) {
                wanted.relations().forEach(tally -> toCount.add(tally.id()));
                toCountAnew--;
            }
            List<RelationTally> added = wanted.relations().stream()
                    .filter(tally -> !toCount.contains(tally.id()))
                    .toList();
            send(new BatchUpdate(wanted, changed, toCount, Totals.read(added, endpoint), descriptions, now()));
        }
        if (!changed.isEmpty()) {
            descriptions.forget();
        }
        return BatchOutcome.of(
                wanted, changed.size(), articles.size() - wanted.articles().size());
    }

    private Set<String> touched(List<String> articles) {
        Set<String> relations = new TreeSet<>();
        if (!articles.isEmpty()) {
            List<Node> graphs = articles.stream().map(Names::article).toList();
            endpoint.select(SparqlQueries.TOUCHED.with("articles", graphs))
                    .forEach(row -> relations.add(Names.id(row.get("relation"))));
        }
        return relations;
    }

    private void send(BatchUpdate batch) {
        if (endpoint.takesPatches() && batch.addsOnly()) {
            carryOut(() -> endpoint.patch(batch.patch()));
        } else {
            update(batch.write());
        }
    }

    private void update(String operations) {
        carryOut(() -> endpoint.update(operations));
    }

    private void carryOut(Runnable change) {
        try {
            change.run();
        } catch (StoreException e) {
            descriptions.forget();
            toCountAnew = COUNTED_ANEW;
            throw e;
        }
    }

    @Override
    public int retract(Collection<String> articles) {
        Collection<String> held = versions(articles).keySet();
        if (!articles.isEmpty()) {
            descriptions.forget();
            // Also those without a mark: what is damaged goes as well.
            update(BatchUpdate.retract(articles));
        }
        return held.size();
    }

    @Override
    public GraphCounts counts() {
        Binding row = endpoint.select(SparqlQueries.COUNTS.text()).getFirst();
        return new GraphCounts(
                number(row, "articles"),
                number(row, "statements"),
                number(row, "relations"),
                number(row, "shortcuts"),
                number(row, "actors"),
                number(row, "items"));
    }

    @Override
    public void facts(FactKind kind, Consumer<Fact> facts) {
        RdfFacts rows = new RdfFacts(ontology);
        endpoint.select(SparqlQueries.facts(kind), (columns, row) -> facts.accept(rows.of(kind, columns, row)));
    }

    @Override
    public void recount(Collection<String> relations, Collection<String> actors, Collection<String> items) {
        descriptions.forget();
        update(BatchUpdate.recount(relations, actors, items));
    }

    @Override
    public void recountTypes() {
        update(BatchUpdate.countTypes());
    }

    @Override
    public void removeShortcuts(Collection<RelationEnds> ends) {
        Quads shortcuts = Quads.deleted();
        ends.forEach(each -> SharedGraph.writeShortcut(each, shortcuts));
        update(shortcuts.operation());
    }

    @Override
    public void clear() {
        descriptions.forget();
        List<String> articles = new ArrayList<>();
        facts(FactKind.ARTICLE, article -> articles.add(article.id()));
        update(BatchUpdate.clear(articles));
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    private static long number(Binding row, String variable) {
        return Long.parseLong(text(row, variable));
    }

    @Override
    public void close() {
        try {
            if (open && toCountAnew == 0) {
                endpoint.update(DatasetDescription.CLOSE);
            }
        } catch (StoreException e) {
            // It stays marked as open, and the next load counts its first batches anew.
        } finally {
            endpoint.close();
        }
    }
}
