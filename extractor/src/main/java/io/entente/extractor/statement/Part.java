package io.entente.extractor.statement;

import io.entente.proposition.Argument;
import io.entente.proposition.Phrase;
import io.entente.proposition.Proposition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An argument as a trigger sees it.
 *
 * @param kind what it is to the predicate
 * @param marker its preposition or conjunction; empty if there is none
 */
record Part(Kind kind, String marker, Phrase phrase) {

    enum Kind {
        DIRECT,
        INDIRECT,
        ATTRIBUTE,
        OBLIQUE,
        CLAUSE,
        ADVERBIAL
    }

    boolean clause() {
        return kind == Kind.CLAUSE;
    }

    /** The parts of a proposition, objects first. */
    static List<Part> of(Proposition proposition) {
        List<Part> parts = new ArrayList<>();
        for (Argument argument : proposition.arguments()) {
            parts.add(
                    switch (argument) {
                        case Argument.DirectObject(Phrase phrase) -> new Part(Kind.DIRECT, "", phrase);
                        case Argument.IndirectObject(Phrase phrase) -> new Part(Kind.INDIRECT, "", phrase);
                        case Argument.Attribute(Phrase phrase) -> new Part(Kind.ATTRIBUTE, "", phrase);
                        case Argument.Oblique(String preposition, Phrase phrase) ->
                            new Part(Kind.OBLIQUE, preposition, phrase);
                        case Argument.Complement(String marker, Phrase phrase) -> new Part(Kind.CLAUSE, marker, phrase);
                        case Argument.AdverbialClause(String marker, Phrase phrase) ->
                            new Part(Kind.CLAUSE, marker, phrase);
                        case Argument.Adverbial(Phrase phrase) -> new Part(Kind.ADVERBIAL, "", phrase);
                    });
        }
        parts.sort(Comparator.comparing(Part::kind));
        return parts;
    }
}
