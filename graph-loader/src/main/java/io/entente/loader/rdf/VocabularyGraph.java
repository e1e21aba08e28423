package io.entente.loader.rdf;

import io.entente.loader.store.StoreQuery;
import io.entente.ontology.EntityType;
import io.entente.ontology.Ontology;
import io.entente.ontology.RelationType;
import java.io.StringReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The vocabulary: the terms that never change, from {@code vocabulary.ttl}, and a class for each entity type and a property for each
 * relation type of the ontology, with the PLOVER and CAMEO codes as SKOS concepts.
 */
final class VocabularyGraph {

    private final Model model;

    private VocabularyGraph(Model model) {
        this.model = model;
    }

    /** Writes the named graph of the vocabulary. */
    static void write(Ontology ontology, Quads quads) {
        quads.beginGraph(Names.ONTOLOGY);
        of(ontology).stream().forEach(quads::add);
        quads.endGraph();
    }

    static Graph of(Ontology ontology) {
        Model model = ModelFactory.createDefaultModel();
        String terms = StoreQuery.read(VocabularyGraph.class, "vocabulary.ttl");
        model.read(new StringReader(terms), Names.BASE, "TURTLE");
        VocabularyGraph vocabulary = new VocabularyGraph(model);
        ontology.entityTypes().forEach(vocabulary::add);
        ontology.relationTypes().forEach(vocabulary::add);
        return model.getGraph();
    }

    private void add(EntityType type) {
        term(type.iri())
                .addProperty(RDF.type, RDFS.Class)
                .addProperty(RDFS.subClassOf, term("Actor"))
                .addProperty(RDFS.label, type.name(), "en")
                .addProperty(RDFS.comment, type.definition(), "en");
    }

    private void add(RelationType type) {
        Resource property = term(type.iri())
                .addProperty(RDF.type, RDF.Property)
                .addProperty(RDF.type, term("RelationType"))
                .addProperty(RDFS.label, type.name())
                .addProperty(RDFS.domain, term("Actor"))
                .addProperty(RDFS.comment, type.definition(), "en");
        if (type.symmetric()) {
            property.addProperty(RDF.type, OWL.SymmetricProperty);
        }
        String plover = type.plover();
        if (plover != null) {
            property.addProperty(property("plover"), concept("plover", plover));
        }
        String cameo = type.cameo();
        if (cameo != null) {
            property.addProperty(property("cameo"), concept("cameo", cameo));
        }
    }

    private Resource concept(String scheme, String code) {
        return model.createResource(Names.BASE + scheme + "/" + code)
                .addProperty(RDF.type, SKOS.Concept)
                .addProperty(SKOS.notation, code)
                .addProperty(SKOS.inScheme, model.createResource(Names.BASE + scheme));
    }

    private Resource term(String localName) {
        return model.createResource(Names.TERMS + localName);
    }

    private Property property(String localName) {
        return model.createProperty(Names.TERMS + localName);
    }
}
