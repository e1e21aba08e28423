package io.entente.extractor.proposition;

import java.util.List;

/**
 * The least that a clause says of a subject: a verb and one phrase. Slots are word numbers in order of the phrase.
 *
 * @param subject who or what
 * @param relation the words from the verb to the object, a preposition before it included
 * @param object one noun phrase, predicate or clause
 * @param further other phrases of the same clause, each with its preposition
 * @param confidence from 0 to 1
 */
public record MinimalFact(
        List<Integer> subject,
        List<Integer> relation,
        List<Integer> object,
        List<List<Integer>> further,
        double confidence) {

    public MinimalFact {
        subject = List.copyOf(subject);
        relation = List.copyOf(relation);
        object = List.copyOf(object);
        further = further.stream().map(List::copyOf).toList();
    }
}
