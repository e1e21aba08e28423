package io.entente.loader.rdf;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of what the graph holds. There are no blank nodes: whatever was loaded can be named, and so replaced. */
public final class Names {

    /** What all IRIs of ours begin with: a permanent identifier, which docs/decisions/0004 explains. */
    public static final String BASE = "https://w3id.org/entente/";

    /** The graph of the vocabulary. */
    static final Node ONTOLOGY = NodeFactory.createURI(BASE + "ontology");

    /** The graph that tells what the relations of each type count up to. */
    static final Node COUNTS = NodeFactory.createURI(BASE + "counts");

    /** What the vocabulary's terms begin with. */
    public static final String TERMS = BASE + "ontology#";

    /** The graph that exists while a batch is written. */
    static final Node BATCH = term("batch");

    private Names() {}

    /** A term of the vocabulary. */
    public static Node term(String localName) {
        return NodeFactory.createURI(TERMS + localName);
    }

    /** An article, and the graph that describes it. */
    public static Node article(String id) {
        return NodeFactory.createURI(BASE + "article/" + encoded(id));
    }

    static Node actor(String id) {
        return NodeFactory.createURI(BASE + "actor/" + encoded(id));
    }

    static Node item(String id) {
        return NodeFactory.createURI(BASE + "item/" + encoded(id));
    }

    static Node relation(String id) {
        return NodeFactory.createURI(BASE + "relation/" + id);
    }

    /** All that is between two actors, whichever of them acts: the ids in the order of their encoded forms, with a comma between them. */
    static Node dyad(String actor, String counterpart) {
        String one = encoded(actor);
        String other = encoded(counterpart);
        return NodeFactory.createURI(
                BASE + "dyad/" + (one.compareTo(other) < 0 ? one + "," + other : other + "," + one));
    }

    /** The id of a thing, from its name. */
    static String id(Node name) {
        String iri = name.getURI();
        return URLDecoder.decode(iri.substring(iri.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
    }

    static boolean isActor(Node name) {
        return name.getURI().startsWith(BASE + "actor/");
    }

    static Node statement(String id) {
        return NodeFactory.createURI(BASE + "statement/" + id);
    }

    /** A sentence of an article, named by its offsets as RFC 5147 does. */
    static Node sentence(Node article, int begin, int end) {
        return NodeFactory.createURI(article.getURI() + "#char=" + begin + "," + end);
    }

    /** The offsets and the words by which the sentence is found in the article. */
    static Node selector(Node article, int begin, int end) {
        return NodeFactory.createURI(article.getURI() + "#selector=" + begin + "," + end);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
