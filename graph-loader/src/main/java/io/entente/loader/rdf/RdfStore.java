package io.entente.loader.rdf;

import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.GraphCounts;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreQuery;
import io.entente.ontology.Ontology;
import io.entente.statement.ArticleStatements;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ParameterizedSparqlString;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.engine.binding.Binding;

/** The graph in RDF, in a store that speaks SPARQL 1.1 over HTTP. */
public final class RdfStore implements GraphStore {

    private static final String VERSIONS = StoreQuery.read(RdfStore.class, "versions.rq");
    private static final String COUNTS = StoreQuery.read(RdfStore.class, "counts.rq");

    private final StoreAddress address;
    private final Ontology ontology;
    private final Clock clock;
    private final SparqlEndpoint endpoint;

    /** The dataset at the address, {@code http://localhost:3030/entente}. */
    public RdfStore(StoreAddress address, Ontology ontology, Clock clock) {
        this.address = address;
        this.ontology = ontology;
        this.clock = clock;
        this.endpoint = new SparqlEndpoint(address);
    }

    @Override
    public String name() {
        return "RDF at " + address;
    }

    @Override
    public void start() {
        endpoint.put(Names.ONTOLOGY, VocabularyGraph.of(ontology));
    }

    @Override
    public Map<String, String> versions(Collection<String> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<Resource> names = articles.stream()
                .map(id -> ResourceFactory.createResource(Names.article(id).getURI()))
                .toList();
        ParameterizedSparqlString query = new ParameterizedSparqlString(VERSIONS);
        query.setValues("articles", names);
        Map<String, String> versions = new LinkedHashMap<>();
        for (Binding row : endpoint.select(query.toString())) {
            versions.put(text(row, "id"), text(row, "version"));
        }
        return versions;
    }

    @Override
    public BatchOutcome write(List<ArticleStatements> batch) {
        List<ArticleStatements> articles = GraphBatch.lastOfEach(batch);
        Map<String, String> held =
                versions(articles.stream().map(each -> each.article().id()).toList());
        GraphBatch wanted = GraphBatch.of(articles, held);
        List<String> changed =
                wanted.marks().keySet().stream().filter(held::containsKey).toList();
        if (!wanted.articles().isEmpty()) {
            endpoint.update(BatchUpdate.write(wanted, changed, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        }
        return new BatchOutcome(
                wanted.articles().size() - changed.size(),
                changed.size(),
                articles.size() - wanted.articles().size(),
                wanted.statements().size());
    }

    @Override
    public int retract(Collection<String> articles) {
        Collection<String> held = versions(articles).keySet();
        if (!held.isEmpty()) {
            endpoint.update(BatchUpdate.retract(held));
        }
        return held.size();
    }

    @Override
    public GraphCounts counts() {
        Binding row = endpoint.select(COUNTS).getFirst();
        return new GraphCounts(
                number(row, "articles"),
                number(row, "statements"),
                number(row, "relations"),
                number(row, "shortcuts"),
                number(row, "actors"),
                number(row, "items"));
    }

    private static String text(Binding row, String variable) {
        return row.get(variable).getLiteralLexicalForm();
    }

    private static long number(Binding row, String variable) {
        return Long.parseLong(text(row, variable));
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
