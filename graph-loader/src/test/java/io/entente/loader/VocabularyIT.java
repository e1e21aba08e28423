package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.store.GraphStore;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The vocabulary and the description of the dataset, as documents of the server. */
class VocabularyIT {

    private static final String TERMS = "https://w3id.org/entente/ontology#";

    @Test
    void theServerAnswersWithTheVocabulary() throws IOException, InterruptedException {
        try (GraphStore store = TestStores.open(StoreKind.RDF)) {
            store.start();
        }
        HttpResponse<String> turtle = get("/ontology", "*/*");
        assertThat(turtle.statusCode()).isEqualTo(200);
        assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
        Model vocabulary = parsed(turtle.body(), "TURTLE");
        MadeUpNews.ONTOLOGY.relationTypes().forEach(type -> {
            Resource property = vocabulary.createResource(TERMS + type.iri());
            assertThat(property.getProperty(RDFS.label).getString()).isEqualTo(type.name());
            assertThat(property.getProperty(RDFS.comment).getString()).isEqualTo(type.definition());
        });
        HttpResponse<String> json = get("/ontology", "application/ld+json");
        assertThat(parsed(json.body(), "JSON-LD").isIsomorphicWith(vocabulary)).isTrue();
    }

    @Test
    void theServerDescribesTheDataset() throws IOException, InterruptedException {
        try (GraphStore store = TestStores.open(StoreKind.RDF)) {
            store.start();
        }
        Model description = parsed(get("/.well-known/void", "text/turtle").body(), "TURTLE");
        Resource dataset = description.createResource("https://w3id.org/entente/void#dataset");
        assertThat(dataset.getProperty(description.createProperty("http://rdfs.org/ns/void#sparqlEndpoint"))
                        .getResource()
                        .getURI())
                .isEqualTo(TestStores.address(StoreKind.RDF).uri() + "/query");
        assertThat(description.listStatements().toList())
                .noneMatch(each -> each.getSubject().isAnon());
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        URI page = TestStores.address(StoreKind.RDF).uri().resolve(path);
        HttpRequest request =
                HttpRequest.newBuilder(page).header("Accept", accept).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static Model parsed(String document, String syntax) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(document), null, syntax);
        return model;
    }
}
