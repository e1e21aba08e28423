package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Descriptions that take up somebody named before: "the two leaders", "both countries", "the group", "the government". */
final class TakenUp {

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
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "kingdom");
    private static final Set<String> GROUPS = Set.of(
            "group", "militia", "movement", "organization", "organisation", "militant", "network", "faction", "party");
    private static final Set<String> BODIES =
            Set.of("bloc", "alliance", "union", "organization", "organisation", "body", "agency");
    private static final Set<String> COMPANIES = Set.of("company", "firm", "manufacturer", "maker");
    private static final Set<String> INSTITUTIONS = Set.of(
            "government",
            "regime",
            "army",
            "military",
            "parliament",
            "administration",
            "ministry",
            "cabinet",
            "authority",
            "navy",
            "junta",
            "leadership",
            "presidency",
            "side");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final @Nullable LocalDate date;

    TakenUp(Gazetteer gazetteer, Discourse discourse, @Nullable LocalDate date) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.date = date;
    }

    Optional<Resolution> resolve(SentenceMentions sentence, int noun, @Nullable String office) {
        String lemma = sentence.lemma(noun);
        if (isPair(sentence, noun)) {
            return LEADERS.contains(lemma)
                    ? twoLeaders(sentence, noun)
                    : SIDES.contains(lemma) ? twoSides(sentence, noun) : Optional.empty();
        }
        if (!NounPhrases.pointsBack(sentence, noun)) {
            return Optional.empty();
        }
        if (office != null && !NounPhrases.isPlural(sentence, noun)) {
            return discourse
                    .last(actor -> isHolder(actor, office))
                    .map(actor -> taken(sentence, noun, List.of(actor), "title of one named before"));
        }
        if (NounPhrases.isPlural(sentence, noun) && !lemma.equals("authority") && !lemma.equals("militant")) {
            return Optional.empty();
        }
        return definite(lemma)
                .flatMap(fits ->
                        discourse.lately(sentence.index(), fits).stream().findFirst())
                .map(actor -> taken(sentence, noun, List.of(actor), "definite noun for one named before"));
    }

    private static Optional<Predicate<Actor>> definite(String lemma) {
        if (COUNTRIES.contains(lemma) || INSTITUTIONS.contains(lemma)) {
            return Optional.of(TakenUp::isCountry);
        }
        if (COMPANIES.contains(lemma)) {
            return Optional.of(actor -> actor.type().equals("Company"));
        }
        if (GROUPS.contains(lemma)) {
            return Optional.of(actor -> actor.type().equals("Group"));
        }
        return BODIES.contains(lemma) ? Optional.of(actor -> actor.type().equals("Organization")) : Optional.empty();
    }

    private static boolean isCountry(Actor actor) {
        return actor.type().equals("Country");
    }

    private boolean isHolder(Actor actor, String office) {
        return actor.type().equals("Person")
                && (office.equals("leader") || gazetteer.terms().everHeld(actor.id(), office));
    }

    /** "the two leaders", "both sides". */
    private static boolean isPair(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nummod", "det", "det:predet").stream()
                .map(sentence::lowerCase)
                .anyMatch(word -> word.equals("two") || word.equals("both") || word.equals("2"));
    }

    private Optional<Resolution> twoLeaders(SentenceMentions sentence, int noun) {
        List<Actor> people = lastTwo(sentence, actor -> actor.type().equals("Person"));
        if (people.size() == 2) {
            return Optional.of(taken(sentence, noun, people, "two people named last"));
        }
        List<Actor> leaders = new ArrayList<>();
        for (Actor country : lastTwo(sentence, TakenUp::isCountry)) {
            if (date != null) {
                gazetteer
                        .terms()
                        .leader(country.id(), date)
                        .ifPresent(person -> leaders.add(gazetteer.actor(person, date)));
            }
        }
        return leaders.size() == 2
                ? Optional.of(taken(sentence, noun, leaders, "leaders of the two countries named last"))
                : Optional.empty();
    }

    private Optional<Resolution> twoSides(SentenceMentions sentence, int noun) {
        List<Actor> states = lastTwo(sentence, TakenUp::isCountry);
        if (states.size() < 2) {
            states = lastTwo(
                    sentence,
                    actor -> !actor.type().equals("Person") && !actor.type().equals("Place"));
        }
        return states.size() == 2
                ? Optional.of(taken(sentence, noun, states, "two countries named last"))
                : Optional.empty();
    }

    private List<Actor> lastTwo(SentenceMentions sentence, Predicate<Actor> fits) {
        return discourse.lately(sentence.index(), fits).stream()
                .limit(2)
                .toList()
                .reversed();
    }

    private static Resolution taken(SentenceMentions sentence, int noun, List<Actor> actors, String rule) {
        int begin = NounPhrases.begin(sentence, noun);
        return Resolution.of(actors, sentence.text(begin, noun + 1), sentence.span(begin, noun + 1), rule);
    }
}
