package io.entente.loader.store;

import io.entente.ontology.RelationType;

/**
 * What relations of a type count up to.
 *
 * @param relations how many there are
 * @param affirmed statements that affirm one of them
 * @param denied statements that deny one of them
 * @param possible statements that hold one of them possible
 */
public record TypeCount(RelationType type, int relations, int affirmed, int denied, int possible) {

    TypeCount plus(TypeCount other) {
        return new TypeCount(
                type,
                relations + other.relations,
                affirmed + other.affirmed,
                denied + other.denied,
                possible + other.possible);
    }
}
