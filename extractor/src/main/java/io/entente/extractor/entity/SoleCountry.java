package io.entente.extractor.entity;

import io.entente.extractor.clause.Dependents;
import io.entente.statement.Actor;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** The one country that a sentence, or a phrase in it, speaks of: its unnamed police and protesters are at home there. */
final class SoleCountry {

    /** Whether the noun names a mission abroad: in front of the Ruritanian embassy nobody is at home in Ruritania. */
    static boolean isMission(String lemma) {
        return PronounWords.isIn("abroad", lemma);
    }

    private final Gazetteer gazetteer;

    SoleCountry(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Of the whole sentence; empty if it names none or several. */
    Optional<Actor> of(SentenceMentions sentence) {
        return acting(sentence).or(() -> one(among(sentence, word -> true)));
    }

    /** "the rebels and the government met <i>in Strelsau</i>": not for certain the capital of that government. */
    private static boolean isMeetingPlace(SentenceMentions sentence, int word) {
        String preposition = sentence.preposition(word);
        return sentence.resolution(word)
                        .map(Resolution::rule)
                        .filter(rule -> rule.equals(NameKind.CAPITAL.rule()))
                        .isPresent()
                && (preposition.equals("in") || preposition.equals("at"));
    }

    /** Of the sentence without its places of meeting. */
    Optional<Actor> acting(SentenceMentions sentence) {
        return acting(sentence, country -> true);
    }

    /** Of those that fit: in "Ruritania accused Carpathia and arrested its spies" the only one that is not Ruritania. */
    Optional<Actor> acting(SentenceMentions sentence, Predicate<Actor> fits) {
        Set<Actor> countries = among(sentence, word -> !isMeetingPlace(sentence, word));
        countries.removeIf(fits.negate());
        return one(countries);
    }

    /** Whether the sentence names any country but for places of meeting. */
    boolean acts(SentenceMentions sentence) {
        return !among(sentence, word -> !isMeetingPlace(sentence, word)).isEmpty();
    }

    /** Of what hangs on the noun: "rebels <i>in the hills of northern Ruritania</i>". */
    Optional<Actor> within(SentenceMentions sentence, int noun) {
        return one(among(sentence, word -> word > noun && Dependents.isBelow(sentence.tree(), word, noun)));
    }

    /** The country for which the actor acts; empty if it is none. */
    Optional<Actor> country(Actor actor) {
        return gazetteer
                .find(String.valueOf(actor.country()))
                .filter(each -> each.type().equals("Country"));
    }

    private static Optional<Actor> one(Set<Actor> countries) {
        return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
    }

    /** "the <i>Ruritanian embassy</i>", "<i>Ruritania</i>'s consul". */
    private static boolean isOfMission(SentenceMentions sentence, int word) {
        boolean owner = sentence.is(word, "amod")
                || sentence.is(word, "compound")
                || sentence.tree().relation(word).equals("nmod:poss");
        return isMission(sentence.lemma(word))
                || (owner && isMission(sentence.lemma(sentence.tree().head(word))));
    }

    private Set<Actor> among(SentenceMentions sentence, IntPredicate counts) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (int word = 0; word < sentence.tree().size(); word++) {
            if (counts.test(word) && !isOfMission(sentence, word)) {
                sentence.resolution(word)
                        .filter(Resolution::identified)
                        .ifPresent(found -> found.actors().stream()
                                .filter(actor -> !gazetteer.shorthands().isMedium(actor.id()))
                                .forEach(actor -> country(actor).ifPresent(countries::add)));
            }
        }
        return countries;
    }
}
