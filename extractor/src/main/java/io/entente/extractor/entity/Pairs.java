package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Descriptions of two who were named before: "the two leaders", "both countries". */
final class Pairs {

    private static final Set<String> LEADERS =
            Set.of("leader", "president", "minister", "statesman", "man", "official", "premier");
    private static final Set<String> SIDES = Set.of(
            "country",
            "side",
            "nation",
            "state",
            "capital",
            "power",
            "government",
            "neighbour",
            "neighbor",
            "rival",
            "ally",
            "party",
            "republic",
            "adversary",
            "foe",
            "partner",
            "economy",
            "military",
            "army");

    /** Words for those who face each other, who need not be states. */
    private static final Set<String> PARTIES = Set.of("side", "party", "rival", "adversary", "foe");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final @Nullable LocalDate date;

    Pairs(Gazetteer gazetteer, Discourse discourse, @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.date = date;
    }

    /** Resolves a noun phrase with "two" or "both"; empty if two of that kind were not named. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        if (LEADERS.contains(lemma)) {
            return twoLeaders(sentence, noun);
        }
        return SIDES.contains(lemma) ? twoSides(sentence, noun) : Optional.empty();
    }

    private static boolean isCountry(Actor actor) {
        return actor.type().equals("Country");
    }

    /** "the two leaders", "both sides". */
    static boolean isPair(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nummod", "det", "det:predet").stream()
                .map(sentence::lowerCase)
                .anyMatch(word -> word.equals("two") || word.equals("both") || word.equals("2"));
    }

    private Optional<Resolution> twoLeaders(SentenceMentions sentence, int noun) {
        List<Actor> here = leaders(twoHere(sentence, noun));
        if (here.size() == 2) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, here, "leaders of the two countries of the sentence"));
        }
        List<Actor> people = lastTwo(sentence, this::isOfficeHolder);
        if (people.size() == 2) {
            return Optional.of(NounPhrases.resolution(sentence, noun, people, "two leaders named last"));
        }
        List<Actor> leaders = leaders(lastTwo(sentence, Pairs::isCountry));
        return leaders.size() == 2
                ? Optional.of(
                        NounPhrases.resolution(sentence, noun, leaders, "leaders of the two countries named last"))
                : Optional.empty();
    }

    private List<Actor> leaders(List<Actor> countries) {
        List<Actor> leaders = new ArrayList<>();
        for (Actor country : countries) {
            if (date != null) {
                gazetteer
                        .terms()
                        .leader(country.id(), date)
                        .ifPresent(person -> leaders.add(gazetteer.actor(person, date)));
            }
        }
        return leaders;
    }

    /** Whether the person is one of the gazetteer's, who hold offices. */
    private boolean isOfficeHolder(Actor actor) {
        return actor.type().equals("Person") && gazetteer.person(actor.id()).isPresent();
    }

    private Optional<Resolution> twoSides(SentenceMentions sentence, int noun) {
        boolean parties = PARTIES.contains(sentence.lemma(noun));
        List<Actor> states = lastTwo(
                sentence, actor -> isCountry(actor) || (parties && actor.type().equals("Group")));
        if (states.size() < 2) {
            states = lastTwo(
                    sentence,
                    actor -> !actor.type().equals("Person") && !actor.type().equals("Place"));
        }
        return states.size() == 2
                ? Optional.of(NounPhrases.resolution(sentence, noun, states, "two countries named last"))
                : Optional.empty();
    }

    private List<Actor> lastTwo(SentenceMentions sentence, Predicate<Actor> fits) {
        List<Actor> named = discourse.lately(sentence.index(), mention -> !mention.modifier(), fits);
        List<Actor> any = named.size() < 2 ? discourse.lately(sentence.index(), mention -> true, fits) : named;
        return any.stream().limit(2).toList().reversed();
    }

    /** The two countries of a sentence that has spoken of two, if only by their people: "Modi's trip to China". */
    private List<Actor> twoHere(SentenceMentions sentence, int noun) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (Discourse.Mentioned mention : discourse.inSentence(sentence.index(), noun)) {
            if (!mention.modifier()) {
                mention.actors()
                        .forEach(actor -> gazetteer
                                .find(String.valueOf(actor.country()))
                                .filter(Pairs::isCountry)
                                .ifPresent(countries::add));
            }
        }
        return countries.size() == 2 ? List.copyOf(countries).reversed() : List.of();
    }
}
