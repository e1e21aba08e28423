package io.entente.proposition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What ties subject and arguments together.
 *
 * @param kind how it is expressed
 * @param head the word that carries the meaning: the verb, the event noun, the predicate adjective or noun
 * @param words the relation phrase: auxiliaries, negation, verb, particle, in order of the sentence; empty for an apposition
 * @param lemma dictionary form of the head, with a particle after a blank: {@code supply}, {@code carry out}; {@code be} for
 *     a copula or an apposition
 * @param lightVerb for an event noun under a verb that adds no meaning ("<i>hold</i> talks"), that verb's dictionary form
 */
public record Predicate(
        Kind kind,
        int head,
        List<Integer> words,
        String lemma,
        @Nullable String lightVerb) {

    /** How a predicate is expressed. */
    public enum Kind {
        /** "China <i>supplies</i> chips." */
        VERB,
        /** "China's <i>supply</i> of chips"; "<i>talks</i> between Rome and Tunis". */
        NOUN,
        /** "Rome is <i>critical</i> of the plan"; also "<i>Iran-backed</i> militias", with the verb as lemma. */
        ADJECTIVE,
        /** "Ruritania <i>is a member</i> of the union": the attribute is an argument too. */
        COPULA,
        /** "Rudolf, <i>king</i> of Ruritania"; "<i>President</i> Strelsau": the attribute is an argument too. */
        APPOSITION
    }

    public Predicate {
        words = List.copyOf(words);
    }

    /** A predicate without a light verb. */
    public Predicate(Kind kind, int head, List<Integer> words, String lemma) {
        this(kind, head, words, lemma, null);
    }
}
