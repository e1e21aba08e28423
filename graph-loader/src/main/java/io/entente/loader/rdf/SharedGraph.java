package io.entente.loader.rdf;

import io.entente.statement.Actor;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Item;
import io.entente.statement.Relation;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes what articles share, into the default graph. The counts of relations and the shortcuts follow by update. */
final class SharedGraph {

    private static final String COUNTRY = "Country";

    private SharedGraph() {}

    static void write(Actor actor, Quads quads) {
        Node node = Names.actor(actor.id());
        quads.add(node, RDF.type.asNode(), Terms.ACTOR);
        quads.add(node, RDF.type.asNode(), Names.term(actor.type()));
        quads.add(node, DCTerms.identifier.asNode(), actor.id());
        quads.add(node, RDFS.label.asNode(), actor.name());
        quads.add(node, Terms.COUNTRY, actor.country());
        quads.add(node, Terms.ISO3, actor.type().equals(COUNTRY) ? actor.id() : null);
        String iri = actor.iri();
        if (iri != null) {
            quads.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(iri));
        }
    }

    static void write(Item item, Quads quads) {
        Node node = Names.item(item.id());
        quads.add(node, RDF.type.asNode(), Terms.ITEM);
        quads.add(node, DCTerms.identifier.asNode(), item.id());
        quads.add(node, RDFS.label.asNode(), item.name());
    }

    static void write(Relation relation, Quads quads) {
        Node node = Names.relation(relation.id());
        quads.add(node, RDF.type.asNode(), Terms.RELATION);
        quads.add(node, Terms.TYPE, Names.term(relation.type().iri()));
        quads.add(node, Terms.ACTOR_OF, Names.actor(relation.actor().id()));
        Actor counterpart = relation.counterpart();
        if (counterpart != null) {
            quads.add(node, Terms.COUNTERPART, Names.actor(counterpart.id()));
        }
        Item object = relation.object();
        if (object != null) {
            quads.add(node, Terms.OBJECT, Names.item(object.id()));
        }
    }

    /** The mark that says which version of the article the store holds. */
    static void write(ArticleVersion article, String version, Instant loadedAt, Quads quads) {
        Node node = Names.article(article.id());
        quads.add(node, DCTerms.identifier.asNode(), article.id());
        quads.add(node, Terms.VERSION, version);
        quads.add(node, Terms.SHA256, article.sha256());
        quads.add(node, Terms.EXTRACTOR, article.extractor());
        quads.add(node, Terms.LOADED_AT, loadedAt);
    }
}
