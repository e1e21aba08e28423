package io.entente.extractor.entity;

import java.util.Set;

/** An object and the subject of its own verb are two: "Merkel told him" is not about Merkel. */
final class ClauseMates {

    /** Relations by which a verb, or its object, hangs on a verb with the same subject. */
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "acl", "obj");

    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "them");

    private ClauseMates() {}

    /** "Merkel told him" is not about Merkel: an object pronoun is not the subject of its own verb. */
    static boolean share(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return subject.sentence() == sentence.index()
                && OBJECTS.contains(sentence.lowerCase(word))
                && !sentence.is(word, "nsubj")
                && !sentence.tree().relation(word).equals("nmod:poss")
                && shares(sentence, sentence.tree().head(word), subject.verb());
    }

    /** "Rome caught the men and tried <i>them</i>": both verbs have the one subject. */
    private static boolean shares(SentenceMentions sentence, int verb, int of) {
        int at = verb;
        while (at >= 0 && at != of && SHARING.contains(sentence.tree().baseRelation(at))) {
            if (sentence.dependents(at, "nsubj").isEmpty()) {
                at = sentence.tree().head(at);
            } else {
                return false;
            }
        }
        return at == of;
    }
}
