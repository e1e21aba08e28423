package io.entente.loader.rdf;

import io.entente.loader.store.RelationEnds;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.TypeCount;
import io.entente.loader.store.TypeCounts;
import io.entente.statement.Actor;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Writes what articles share, into the default graph. The counts of relations and the shortcuts follow by update. */
final class SharedGraph {

    private static final String COUNTRY = "Country";

    private SharedGraph() {}

    static List<Triple> describe(Actor actor) {
        Node node = Names.actor(actor.id());
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(node, RDF.type.asNode(), Terms.ACTOR));
        triples.add(Triple.create(node, RDF.type.asNode(), Names.term(actor.type())));
        triples.add(Triple.create(node, DCTerms.identifier.asNode(), text(actor.id())));
        triples.add(Triple.create(node, RDFS.label.asNode(), text(actor.name())));
        String country = actor.country();
        if (country != null) {
            triples.add(Triple.create(node, Terms.COUNTRY, text(country)));
        }
        if (actor.type().equals(COUNTRY)) {
            triples.add(Triple.create(node, Terms.ISO3, text(actor.id())));
        }
        String iri = actor.iri();
        if (iri != null) {
            triples.add(Triple.create(node, OWL.sameAs.asNode(), NodeFactory.createURI(iri)));
        }
        return triples;
    }

    static List<Triple> describe(Item item) {
        Node node = Names.item(item.id());
        return List.of(
                Triple.create(node, RDF.type.asNode(), Terms.ITEM),
                Triple.create(node, DCTerms.identifier.asNode(), text(item.id())),
                Triple.create(node, RDFS.label.asNode(), text(item.name())));
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    static void write(RelationTally tally, Quads quads) {
        RelationEnds ends = tally.ends();
        Node node = Names.relation(tally.id());
        quads.add(node, RDF.type.asNode(), Terms.RELATION);
        quads.add(node, Terms.TYPE, Names.term(ends.type().iri()));
        quads.add(node, Terms.ACTOR_OF, Names.actor(ends.actor()));
        String counterpart = ends.counterpart();
        if (counterpart != null) {
            quads.add(node, Terms.COUNTERPART, Names.actor(counterpart));
            quads.add(node, Terms.DYAD, Names.dyad(ends.actor(), counterpart));
        }
        String object = ends.object();
        if (object != null) {
            quads.add(node, Terms.OBJECT, Names.item(object));
        }
    }

    /** A relation that no more articles will add to. */
    static void writeWithCounts(RelationTally tally, Quads quads) {
        write(tally, quads);
        writeShortcut(tally, quads);
        Node node = Names.relation(tally.id());
        if (tally.disputed()) {
            quads.add(node, RDF.type.asNode(), Terms.DISPUTED_RELATION);
        }
        quads.add(node, Terms.AFFIRMED, tally.affirmed());
        quads.add(node, Terms.DENIED, tally.denied());
        quads.add(node, Terms.POSSIBLE, tally.possible());
        quads.add(node, Terms.ARTICLES, tally.articles());
        quads.add(node, Terms.SOURCES, tally.speakers().size());
        tally.speakers().forEach(speaker -> quads.add(node, Terms.SPEAKER, speaker));
        quads.add(node, Terms.ORIGINS, tally.origins().size());
        quads.add(node, Terms.FIRST_SEEN, tally.firstSeen());
        quads.add(node, Terms.LAST_SEEN, tally.lastSeen());
    }

    /** What the relations of each type count up to, in a graph of their own. */
    static void write(TypeCounts counts, Quads quads) {
        quads.beginGraph(Names.COUNTS);
        for (TypeCount count : counts.all()) {
            Node type = Names.term(count.type().iri());
            quads.add(type, Terms.RELATIONS, count.relations());
            quads.add(type, Terms.AFFIRMED, count.affirmed());
            quads.add(type, Terms.DENIED, count.denied());
            quads.add(type, Terms.POSSIBLE, count.possible());
            quads.add(type, Terms.FIRST_SEEN, count.firstSeen());
            quads.add(type, Terms.LAST_SEEN, count.lastSeen());
        }
        quads.endGraph();
    }

    /** The triple that leads from end to end, if the statements affirm the relation. */
    static void writeShortcut(RelationTally tally, Quads quads) {
        if (tally.hasShortcut()) {
            writeShortcut(tally.ends(), quads);
        }
    }

    static void writeShortcut(RelationEnds ends, Quads quads) {
        Node other = ends.toActor() ? Names.actor(ends.other()) : Names.item(ends.other());
        quads.add(Names.actor(ends.actor()), Names.term(ends.type().iri()), other);
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
