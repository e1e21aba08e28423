package io.entente.extractor.entity;

import io.entente.extractor.clause.LexicalClasses;
import io.entente.extractor.clause.UnderstoodSubject;
import io.entente.statement.Actor;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

/** An object and the subject of its own verb are two: "Merkel told him" is not about Merkel. */
final class ClauseMates {

    /** Relations by which a verb, or its object, hangs on a verb with the same subject. */
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "acl", "obj");

    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "them");

    /** Classes of verbs by which one turns to another. */
    private static final Set<String> ADDRESSING = Set.of("object-control", "oblique-control", "addressee");

    private ClauseMates() {}

    /** "Merkel told him" is not about Merkel: an object pronoun is not the subject of its own verb. */
    static boolean share(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return subject.sentence() == sentence.index()
                && OBJECTS.contains(sentence.lowerCase(word))
                && !sentence.is(word, "nsubj")
                && !sentence.tree().relation(word).equals("nmod:poss")
                && shares(sentence, sentence.tree().head(word), subject);
    }

    /** Who acts upon the noun by its verb: in "Rome sent <i>the republic</i> corn", Rome, which is not the republic. */
    static Set<Actor> actingOn(SentenceMentions sentence, int noun) {
        OptionalInt acting = actingWord(sentence, noun);
        return acting.isPresent() ? new HashSet<>(sentence.together(acting.getAsInt())) : new HashSet<>();
    }

    /** The word that names who acts upon the noun by its verb. */
    static OptionalInt actingWord(SentenceMentions sentence, int noun) {
        int at = noun;
        while (sentence.is(at, "nmod") || sentence.is(at, "compound")) {
            at = sentence.tree().head(at);
        }
        if (!sentence.dependents(at, "cop").isEmpty()
                && !sentence.preposition(at).isEmpty()) {
            // "the envoys are in the republic"
            return sentence.dependents(at, "nsubj").stream()
                    .mapToInt(word -> word)
                    .findFirst();
        }
        return subjectOver(sentence, at);
    }

    /** Whether the noun is asked, told, urged by its verb: "pleaded with <i>the senators</i> to stay". */
    static boolean isAddressed(SentenceMentions sentence, int noun) {
        int verb = sentence.tree().head(noun);
        return verb >= 0 && ADDRESSING.stream().anyMatch(kind -> LexicalClasses.isIn(kind, sentence.lemma(verb)));
    }

    /** Whether one of those who act is the other, or acts for it: an envoy of Rome who accuses "them" does not accuse Rome. */
    static boolean isOwnSide(Set<Actor> acting, Actor other) {
        return acting.stream()
                .anyMatch(actor -> actor.equals(other)
                        || (actor.type().equals("Person")
                                && other.type().equals("Country")
                                && other.id().equals(actor.country())));
    }

    /** The subject of the verb whose object the noun is, or whose complement: in "soldiers fired at crowds", the soldiers. */
    static OptionalInt subjectOver(SentenceMentions sentence, int noun) {
        boolean complement = sentence.is(noun, "obj") || sentence.is(noun, "iobj") || sentence.is(noun, "obl");
        int verb = complement ? sentence.tree().head(noun) : -1;
        return verb < 0 ? OptionalInt.empty() : UnderstoodSubject.of(sentence.tree(), verb);
    }

    /** "Rome caught the men and tried <i>them</i>": both verbs have the one subject. */
    private static boolean shares(SentenceMentions sentence, int verb, Discourse.Mentioned subject) {
        OptionalInt understood = verb < 0 ? OptionalInt.empty() : UnderstoodSubject.of(sentence.tree(), verb);
        if (understood.isPresent()) {
            return understood.getAsInt() == subject.word();
        }
        int of = subject.verb();
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
