package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a clause says that it happens: police who use tear gas <i>in Strelsau</i> are Ruritanian, whomever else the sentence names,
 * and so are the crowds that break into a building there.
 */
final class Scenes {

    private static final Set<String> LOCATING =
            Set.of("in", "at", "across", "throughout", "outside", "near", "around", "inside");

    /** What a clause is below its verb that tells of something else. */
    private static final Set<String> OTHER_CLAUSES = Set.of("ccomp", "advcl", "acl", "conj", "parataxis", "xcomp");

    private final SoleCountry sole;

    Scenes(SoleCountry sole) {
        this.sole = sole;
    }

    /** The one country in which the places lie that the noun's clause names; empty if it names none or several. */
    Optional<Actor> of(SentenceMentions sentence, int noun) {
        Set<Actor> own = within(sentence, noun);
        return own.isEmpty() ? one(within(sentence, verb(sentence, noun))) : one(own);
    }

    private static Optional<Actor> one(Set<Actor> countries) {
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    private Set<Actor> within(SentenceMentions sentence, int head) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (int word = 0; head >= 0 && word < sentence.tree().size(); word++) {
            if (isPlace(sentence, word, head)) {
                place(sentence, word).ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** "climbed the wall of the <i>Ruritanian</i> embassy": whose missions the clause names, where nobody who acts is at home. */
    Set<Actor> abroad(SentenceMentions sentence, int noun) {
        int verb = verb(sentence, noun);
        Set<Actor> countries = new LinkedHashSet<>();
        for (int word = 0; verb >= 0 && word < sentence.tree().size(); word++) {
            if (word != noun && SoleCountry.isMission(sentence.lemma(word)) && isInClause(sentence, word, verb)) {
                sentence.dependents(word, "amod", "compound", "nmod:poss").stream()
                        .flatMap(owner -> sentence.resolution(owner).stream())
                        .flatMap(found -> sole.country(found.actors().getFirst()).stream())
                        .forEach(countries::add);
            }
        }
        return countries;
    }

    /**
     * The verb whose subject, agent or object the noun is, or on whose object it hangs: "fired on <i>thousands of
     * demonstrators</i>", "broke into the <i>parliament</i> building".
     */
    private static int verb(SentenceMentions sentence, int noun) {
        int at = noun;
        while (sentence.is(at, "compound")
                || (sentence.is(at, "nmod")
                        && (sentence.preposition(at).equals("of")
                                || sentence.preposition(at).equals("by")))) {
            at = sentence.tree().head(at);
        }
        boolean part = sentence.is(at, "nsubj") || sentence.is(at, "obj") || sentence.is(at, "obl");
        return part ? sentence.tree().head(at) : -1;
    }

    /** Whether the word stands after a preposition of place, and below the head in its own clause. */
    private static boolean isPlace(SentenceMentions sentence, int word, int head) {
        return LOCATING.contains(sentence.preposition(word))
                && (sentence.is(word, "obl") || sentence.is(word, "nmod"))
                && isInClause(sentence, word, head);
    }

    private static boolean isInClause(SentenceMentions sentence, int word, int head) {
        int at = word;
        while (at >= 0 && at != head) {
            if (OTHER_CLAUSES.contains(sentence.tree().baseRelation(at))) {
                return false;
            }
            at = sentence.tree().head(at);
        }
        return at == head;
    }

    private Optional<Actor> place(SentenceMentions sentence, int word) {
        Optional<Resolution> here = sentence.resolution(word);
        return here.or(() -> sentence.dependents(word, "nmod", "compound").stream()
                        // "in the town of Zenda", "in Zenda district"
                        .flatMap(name -> sentence.resolution(name).stream())
                        .findFirst())
                .filter(Resolution::identified)
                .map(found -> found.actors().getFirst())
                .filter(Scenes::isOnTheMap)
                .flatMap(sole::country);
    }

    private static boolean isOnTheMap(Actor actor) {
        return actor.type().equals("Place") || actor.type().equals("Country");
    }
}
