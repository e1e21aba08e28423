package io.entente.proposition;

import java.util.List;

/**
 * What ties subject and arguments together.
 *
 * @param kind the word class of its head
 * @param head the word that carries the meaning: the verb, the event noun, the predicate adjective
 * @param words the relation phrase: auxiliaries, negation, verb, particle, in order of the sentence
 * @param lemma dictionary form of the head, with a particle after a blank: {@code supply}, {@code carry out}
 */
public record Predicate(Kind kind, int head, List<Integer> words, String lemma) {

    /** The word class of a predicate's head. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        COPULA
    }

    public Predicate {
        words = List.copyOf(words);
    }
}
