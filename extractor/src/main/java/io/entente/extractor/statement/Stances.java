package io.entente.extractor.statement;

import io.entente.ontology.RelationType;
import java.util.Set;

/** Acts of words for or against somebody, by their classes in PLOVER. */
final class Stances {

    private static final Set<String> PLOVER = Set.of("SUPPORT", "AGREE", "REQUEST", "ACCUSE", "REJECT");

    private Stances() {}

    static boolean has(RelationType type) {
        return PLOVER.contains(String.valueOf(type.plover()));
    }
}
