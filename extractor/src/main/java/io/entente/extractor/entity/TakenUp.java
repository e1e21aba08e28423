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

    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> DOMESTIC = Set.of(
            "police",
            "judge",
            "court",
            "prosecutor",
            "prosecution",
            "lawmaker",
            "legislator",
            "soldier",
            "troop",
            "opposition",
            "official",
            "servant",
            "voter",
            "respondent",
            "civilian",
            "journalist",
            "academic",
            "teacher",
            "student",
            "force",
            "minister",
            "general",
            "staff",
            "diplomat",
            "commander",
            "senator",
            "media",
            "citizen",
            "protester",
            "public");

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
        if (lemma.equals("administration")
                && NounPhrases.pointsBack(sentence, noun)
                && discourse.last(actor -> actor.id().equals("USA")).isPresent()) {
            // English speaks of "the administration" without more only of the American one.
            return Optional.of(
                    taken(sentence, noun, List.of(gazetteer.actor("USA", date)), "the administration for the USA"));
        }
        if (SPOKESPEOPLE.contains(lemma)) {
            return spokesman(sentence, noun);
        }
        boolean owned = !sentence.dependents(noun, "nmod:poss").isEmpty();
        if (!owned && (INSTITUTIONS.contains(lemma) || DOMESTIC.contains(lemma))) {
            Optional<Resolution> only = onlyCountry(sentence, noun);
            if (only.isPresent()) {
                return only;
            }
        }
        if (!NounPhrases.pointsBack(sentence, noun)) {
            return Optional.empty();
        }
        if (office != null && !NounPhrases.isPlural(sentence, noun)) {
            return discourse
                    .last(actor -> isHolder(actor, office))
                    .map(actor -> taken(sentence, noun, List.of(actor), "title of one named before"));
        }
        if (noun > 0 && Character.isUpperCase(sentence.form(noun).codePointAt(0))) {
            // "the New Republic" is a name.
            return Optional.empty();
        }
        if (NounPhrases.isPlural(sentence, noun) && !lemma.equals("authority") && !lemma.equals("militant")) {
            return Optional.empty();
        }
        return definite(lemma)
                .flatMap(fits ->
                        discourse
                                .lately(sentence.index(), mention -> !isSubjectHere(mention, sentence, lemma), fits)
                                .stream()
                                .findFirst())
                .map(actor -> taken(sentence, noun, List.of(actor), "definite noun for one named before"));
    }

    /** "The army advanced on the militants": the army is not the militants. */
    private static boolean isSubjectHere(Discourse.Mentioned mention, SentenceMentions sentence, String lemma) {
        boolean here = mention.sentence() == sentence.index();
        return here && (lemma.equals("militant") || (GROUPS.contains(lemma) && mention.subject()));
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

    /** "A spokesman said": of whoever was the last body to do something. */
    private Optional<Resolution> spokesman(SentenceMentions sentence, int noun) {
        return discourse.subjectsBefore(sentence.index(), noun).stream()
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> !actor.type().equals("Person") && !actor.type().equals("Place"))
                .findFirst()
                .map(actor -> taken(sentence, noun, List.of(actor), "spokesman of the body named before"));
    }

    /** "Erdogan has sacked judges": where the sentence tells of one country, its institutions are that country's. */
    private Optional<Resolution> onlyCountry(SentenceMentions sentence, int noun) {
        Set<Actor> countries = new LinkedHashSet<>();
        for (int word = 0; word < sentence.tree().size(); word++) {
            sentence.resolution(word)
                    .filter(Resolution::identified)
                    .ifPresent(found -> found.actors()
                            .forEach(actor -> gazetteer
                                    .find(String.valueOf(actor.country()))
                                    .filter(TakenUp::isCountry)
                                    .ifPresent(countries::add)));
        }
        if (countries.isEmpty()) {
            countries.addAll(discourse.lately(
                    sentence.index(), mention -> mention.sentence() == sentence.index() - 1, TakenUp::isCountry));
        }
        return countries.size() == 1
                ? Optional.of(
                        taken(sentence, noun, List.copyOf(countries), "institution of the sentence's one country"))
                : Optional.empty();
    }

    /** "the two leaders", "both sides". */
    private static boolean isPair(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nummod", "det", "det:predet").stream()
                .map(sentence::lowerCase)
                .anyMatch(word -> word.equals("two") || word.equals("both") || word.equals("2"));
    }

    private Optional<Resolution> twoLeaders(SentenceMentions sentence, int noun) {
        List<Actor> here = leaders(twoHere(sentence, noun));
        if (here.size() == 2) {
            return Optional.of(taken(sentence, noun, here, "leaders of the two countries of the sentence"));
        }
        List<Actor> people = lastTwo(sentence, this::isOfficeHolder);
        if (people.size() == 2) {
            return Optional.of(taken(sentence, noun, people, "two leaders named last"));
        }
        List<Actor> leaders = leaders(lastTwo(sentence, TakenUp::isCountry));
        return leaders.size() == 2
                ? Optional.of(taken(sentence, noun, leaders, "leaders of the two countries named last"))
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
                                .filter(TakenUp::isCountry)
                                .ifPresent(countries::add));
            }
        }
        return countries.size() == 2 ? List.copyOf(countries).reversed() : List.of();
    }

    private static Resolution taken(SentenceMentions sentence, int noun, List<Actor> actors, String rule) {
        int begin = NounPhrases.begin(sentence, noun);
        return Resolution.of(actors, sentence.text(begin, noun + 1), sentence.span(begin, noun + 1), rule);
    }
}
