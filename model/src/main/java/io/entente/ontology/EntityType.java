package io.entente.ontology;

/**
 * A kind of actor.
 *
 * @param name its name, also that of its file and of its Neo4j label: {@code Country}
 * @param iri local name of its RDF class
 * @param definition one sentence
 */
public record EntityType(String name, String iri, String definition) {}
