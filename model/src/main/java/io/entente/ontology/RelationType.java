package io.entente.ontology;

import org.jspecify.annotations.Nullable;

/**
 * A kind of relation between actors.
 *
 * @param name its name, in capitals: {@code SUPPLIES}; also the name of its file and the type of its Neo4j shortcut
 * @param iri local name of its RDF property: {@code supplies}
 * @param definition one sentence
 * @param plover event type of the PLOVER ontology; null for structural types
 * @param cameo event code of the CAMEO ontology; null for structural types
 * @param symmetric whether it holds both ways
 * @param object what its object is, for a person to read; null if it has none
 */
public record RelationType(
        String name,
        String iri,
        String definition,
        @Nullable String plover,
        @Nullable String cameo,
        boolean symmetric,
        @Nullable String object) {

    /** Whether it tells of an office, a membership or a part rather than of an act: no PLOVER type. */
    public boolean structural() {
        return plover == null;
    }
}
