package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes, run by the server over the union of all graphs. */
class ShapesIT {

    @Test
    void whatIsLoadedConforms() throws IOException, InterruptedException {
        try (GraphStore store = TestStores.open(StoreKind.RDF);
                StoredGraph stored = TestStores.look(StoreKind.RDF)) {
            stored.clear();
            store.start();
            store.write(new MadeUpNews(30, 12, 8).articles(40));
            store.write(new MadeUpNews(31, 12, 8).articles(20));
            store.retract(List.of("a25", "a26"));
            assertThat(validate()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE { GRAPH ?g { ?s ent:polarity ?p } } WHERE { GRAPH ?g { ?s ent:polarity ?p } }",
                "DELETE { ?r a ent:Relation } WHERE { ?r a ent:Relation }",
                "INSERT { GRAPH ?g { ?s ent:certainty 'sure' } } WHERE { GRAPH ?g { ?s a ent:Statement } }",
                "DELETE { ?r ent:actor ?a } WHERE { ?r ent:actor ?a }",
                "DELETE { GRAPH ?g { ?s oa:exact ?q } } WHERE { GRAPH ?g { ?s oa:exact ?q } }",
                "INSERT { ?r ent:denied -1 } WHERE { ?r a ent:Relation }",
                "DELETE { ?r ent:dyad ?d } WHERE { ?r ent:dyad ?d }",
                "INSERT { ?r a ent:DisputedRelation } WHERE { ?r ent:denied 0 }",
                "DELETE { GRAPH ?g { ?t ent:possible ?n } } WHERE { GRAPH ?g { ?t ent:relations ?r ; ent:possible ?n } }",
            })
    void whatIsDamagedDoesNot(String damage) throws IOException, InterruptedException {
        try (GraphStore store = TestStores.open(StoreKind.RDF);
                StoredGraph stored = TestStores.look(StoreKind.RDF)) {
            stored.clear();
            store.start();
            store.write(new MadeUpNews(32, 6, 4).articles(4));
            StoredRdfGraph.run(TestStores.address(StoreKind.RDF), damage);
            assertThat(validate()).isNotEmpty();
        }
    }

    private static List<String> validate() throws IOException, InterruptedException {
        StoreAddress address = TestStores.address(StoreKind.RDF);
        URI service = URI.create(address.uri() + "-union/shacl?graph=default");
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Content-Type", "text/turtle")
                .header("Accept", "text/turtle")
                .POST(HttpRequest.BodyPublishers.ofString(shapes()))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            Model report = ModelFactory.createDefaultModel();
            report.read(new StringReader(answer.body()), null, "TURTLE");
            return ValidationReport.fromGraph(report.getGraph()).getEntries().stream()
                    .map(entry -> entry.focusNode() + " " + entry.resultPath() + ": " + entry.message())
                    .toList();
        }
    }

    private static String shapes() throws IOException {
        try (InputStream shapes =
                Objects.requireNonNull(StoreKind.class.getResourceAsStream("/io/entente/loader/rdf/shapes.ttl"))) {
            return new String(shapes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
