package io.entente.loader.rdf;

import io.entente.loader.store.StoreQuery;
import java.io.StringReader;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;

/** What the dataset is (VoID) and what its endpoint can do (SPARQL 1.1 Service Description): a named graph made at each start. */
final class DatasetDescription {

    static final Node NAME = NodeFactory.createURI(Names.BASE + "void");

    private static final Node DATASET = NodeFactory.createURI(Names.BASE + "void#dataset");
    private static final Node SERVICE = NodeFactory.createURI(Names.BASE + "void#service");
    private static final Node SPARQL_ENDPOINT = NodeFactory.createURI("http://rdfs.org/ns/void#sparqlEndpoint");
    private static final Node ENDPOINT =
            NodeFactory.createURI("http://www.w3.org/ns/sparql-service-description#endpoint");

    /** The update that says that nobody writes to the dataset any more. */
    static final String CLOSE = "DELETE WHERE { GRAPH <" + NAME.getURI() + "> { <" + DATASET.getURI() + "> <"
            + Terms.OPEN_SINCE.getURI() + "> ?since } }";

    private DatasetDescription() {}

    /** Also says that somebody writes to it from now on. */
    static void write(String queryEndpoint, Instant now, Quads quads) {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(StoreQuery.read(DatasetDescription.class, "dataset.ttl")), Names.BASE, "TURTLE");
        Node endpoint = NodeFactory.createURI(queryEndpoint);
        quads.beginGraph(NAME);
        model.getGraph().stream().forEach(quads::add);
        quads.add(DATASET, SPARQL_ENDPOINT, endpoint);
        quads.add(SERVICE, ENDPOINT, endpoint);
        quads.add(DATASET, Terms.OPEN_SINCE, now);
        quads.endGraph();
    }
}
