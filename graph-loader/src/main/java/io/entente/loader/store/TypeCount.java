package io.entente.loader.store;

import io.entente.ontology.RelationType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What relations of a type count up to.
 *
 * @param relations how many there are
 * @param affirmed statements that affirm one of them
 * @param denied statements that deny one of them
 * @param possible statements that hold one of them possible
 * @param firstSeen the first day of publication; null if none is known
 * @param lastSeen the last day of publication; null if none is known
 */
public record TypeCount(
        RelationType type,
        int relations,
        int affirmed,
        int denied,
        int possible,
        @Nullable LocalDate firstSeen,
        @Nullable LocalDate lastSeen) {

    TypeCount plus(TypeCount other) {
        return new TypeCount(
                type,
                relations + other.relations,
                affirmed + other.affirmed,
                denied + other.denied,
                possible + other.possible,
                RelationTally.earlier(firstSeen, other.firstSeen),
                RelationTally.later(lastSeen, other.lastSeen));
    }
}
