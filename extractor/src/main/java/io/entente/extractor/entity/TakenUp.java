package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Descriptions that take up somebody named before: "the group", "the government", "a spokesman". */
final class TakenUp {

    private static final Set<String> COUNTRIES =
            Set.of("country", "nation", "republic", "kingdom", "state", "power", "neighbour", "neighbor");
    /** Nouns that take up a country only with a word for its kind: "the Gulf state". */
    private static final Set<String> WITH_EPITHET = Set.of("state", "power", "neighbour", "neighbor");

    static final Set<String> HALVES = Set.of("North", "South", "East", "West");

    private static final Set<String> GROUPS = Set.of(
            "group", "militia", "movement", "organization", "organisation", "militant", "network", "faction", "party");
    private static final Set<String> BODIES = Set.of(
            "bloc",
            "alliance",
            "union",
            "organization",
            "organisation",
            "body",
            "agency",
            "commission",
            "fund",
            "watchdog",
            "club",
            "cartel",
            "forum",
            "charity",
            "lender");
    private static final Set<String> COMPANIES = Set.of("company", "firm", "manufacturer", "maker");

    private static final Set<String> COURTS = Set.of("court", "tribunal", "judge");
    private static final Set<String> WORLD_COURTS = Set.of("ICC", "ICJ");
    private static final Set<String> ARMED = Set.of(
            "rebel",
            "paramilitary",
            "militant",
            "insurgent",
            "guerrilla",
            "fighter",
            "jihadist",
            "jihadi",
            "terrorist",
            "extremist");
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final @Nullable LocalDate date;
    private final Pairs pairs;
    private final DomesticBodies bodies;
    private final Topic topic;

    TakenUp(Gazetteer gazetteer, Discourse discourse, Topic topic, @Nullable LocalDate date) {
        this.topic = topic;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.date = date;
        pairs = new Pairs(gazetteer, discourse, topic, date);
        bodies = new DomesticBodies(gazetteer, discourse, topic);
    }

    /** Remembers whose institution it is: "the Sudanese army" is later "the army". */
    void belongs(SentenceMentions sentence, int noun, List<Actor> to) {
        bodies.belongs(sentence, noun, to);
    }

    /** "All three", "each of them". */
    Optional<Resolution> counted(SentenceMentions sentence, int word) {
        return pairs.counted(sentence, word);
    }

    /** "the North" for North Korea, where the text has named it. */
    Optional<Resolution> half(SentenceMentions sentence, int noun) {
        String form = sentence.form(noun);
        boolean stands = HALVES.contains(form)
                && noun > 0
                && sentence.lowerCase(noun - 1).equals("the")
                && sentence.dependents(noun, "amod", "compound", "nmod", "flat", "conj")
                        .isEmpty()
                && !sentence.is(noun, "compound")
                && !sentence.is(noun, "amod");
        return stands
                ? discourse
                        .last(actor -> isCountry(actor) && actor.name().startsWith(form + " "))
                        .map(state -> NounPhrases.resolution(sentence, noun, List.of(state), "half of a country"))
                : Optional.empty();
    }

    Optional<Resolution> resolve(SentenceMentions sentence, int noun, @Nullable String office) {
        String lemma = sentence.lemma(noun);
        if (Pairs.isPair(sentence, noun)) {
            return pairs.resolve(sentence, noun);
        }
        boolean ofName = sentence.dependents(noun, "compound").stream()
                .anyMatch(word -> sentence.tree().token(word).upos() == Upos.PROPN);
        if (lemma.equals("administration")
                && NounPhrases.pointsBack(sentence, noun)
                && (ofName || discourse.last(actor -> actor.id().equals("USA")).isPresent())) {
            // English speaks of "the administration", or "the Hoover administration", only of the American one.
            return Optional.of(NounPhrases.resolution(
                    sentence, noun, List.of(gazetteer.actor("USA", date)), "the administration for the USA"));
        }
        boolean plain =
                sentence.dependents(noun, "amod", "compound", "nmod", "flat").isEmpty();
        Optional<Actor> shortened = plain && NounPhrases.pointsBack(sentence, noun)
                ? topic.mostNamed(gazetteer.shorthands().bodies(lemma))
                : Optional.empty();
        if (shortened.isPresent()) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, List.of(shortened.get()), NameResolver.SHORT_NAME));
        }
        if (COURTS.contains(lemma) && NounPhrases.pointsBack(sentence, noun)) {
            Optional<Actor> court =
                    discourse
                            .lately(sentence.index(), mention -> true, actor -> WORLD_COURTS.contains(actor.id()))
                            .stream()
                            .findFirst();
            if (court.isPresent()) {
                return Optional.of(NounPhrases.resolution(
                        sentence, noun, List.of(court.get()), "definite noun for one named before"));
            }
        }
        if (SPOKESPEOPLE.contains(lemma)) {
            return spokesman(sentence, noun);
        }
        boolean one = !NounPhrases.isPlural(sentence, noun) && NounPhrases.pointsBack(sentence, noun);
        if (office != null && one) {
            Optional<Resolution> before = holderBefore(sentence, noun, office);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<Resolution> body = bodies.resolve(sentence, noun);
        if (body.isPresent()) {
            return body;
        }
        if (!NounPhrases.pointsBack(sentence, noun)) {
            return Optional.empty();
        }
        if (office != null && one) {
            return Optional.empty();
        }
        boolean told = sentence.dependents(noun, "nmod").stream()
                .anyMatch(word -> word > noun && sentence.preposition(word).equals("of"));
        if (told && (GROUPS.contains(lemma) || COMPANIES.contains(lemma) || BODIES.contains(lemma))) {
            // "the party of Rudolf" was not spoken of before
            return Optional.empty();
        }
        boolean organization = BODIES.contains(lemma)
                && noun > 0
                && sentence.dependents(noun, "amod", "compound", "nmod", "flat").isEmpty();
        if (noun > 0
                && !organization
                && Character.isUpperCase(sentence.form(noun).codePointAt(0))) {
            // "the New Republic" is a name.
            return Optional.empty();
        }
        if (NounPhrases.isPlural(sentence, noun) && !lemma.equals("authority") && !ARMED.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Actor> kind = ofKind(sentence, noun);
        if (kind.isPresent()) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, List.of(kind.get()), "kind of country named before"));
        }
        if (WITH_EPITHET.contains(lemma)) {
            return Optional.empty();
        }
        if (COUNTRIES.contains(lemma)) {
            // "to pull US troops out of Syria and leave the country": a country named as a place, and no metonym
            Optional<Actor> place = discourse.lastPlace(TakenUp::isCountry);
            if (place.isPresent()) {
                return Optional.of(NounPhrases.resolution(
                        sentence, noun, List.of(place.get()), "definite noun for one named before"));
            }
        }
        return definite(lemma)
                .flatMap(fits ->
                        discourse
                                .lately(sentence.index(), mention -> !isSubjectHere(mention, sentence, lemma), fits)
                                .stream()
                                .findFirst())
                .or(() -> ARMED.contains(lemma) ? topic.armedGroup() : Optional.empty())
                .map(actor ->
                        NounPhrases.resolution(sentence, noun, List.of(actor), "definite noun for one named before"));
    }

    /** "the Gulf state", "the island": the last country of that kind. */
    private Optional<Actor> ofKind(SentenceMentions sentence, int noun) {
        Set<String> fits = gazetteer.shorthands().countries(sentence.lemma(noun));
        for (int modifier : sentence.dependents(noun, "amod", "compound")) {
            Set<String> region = gazetteer.shorthands().countries(sentence.lemma(modifier));
            if (!region.isEmpty() && (COUNTRIES.contains(sentence.lemma(noun)) || !fits.isEmpty())) {
                return discourse.last(actor -> isCountry(actor) && region.contains(actor.id()));
            }
        }
        return fits.isEmpty()
                ? Optional.empty()
                : discourse.lately(sentence.index(), mention -> true, actor -> fits.contains(actor.id())).stream()
                        .findFirst();
    }

    private Optional<Resolution> holderBefore(SentenceMentions sentence, int noun, String office) {
        return discourse
                .last(actor -> holdsNow(actor, office))
                .or(() -> discourse.last(actor -> isHolder(actor, office)))
                .map(actor -> NounPhrases.resolution(sentence, noun, List.of(actor), "title of one named before"));
    }

    /** "The army advanced on the militants": the army is not the militants. */
    private static boolean isSubjectHere(Discourse.Mentioned mention, SentenceMentions sentence, String lemma) {
        boolean here = mention.sentence() == sentence.index();
        boolean acting = GROUPS.contains(lemma) || COUNTRIES.contains(lemma);
        return here && (ARMED.contains(lemma) || (acting && mention.subject()));
    }

    private static Optional<Predicate<Actor>> definite(String lemma) {
        if (COUNTRIES.contains(lemma) || DomesticBodies.isInstitution(lemma)) {
            return Optional.of(TakenUp::isCountry);
        }
        if (ARMED.contains(lemma)) {
            // An armed group acts for itself; a people or a party at home in a state is not meant by "the rebels".
            return Optional.of(
                    actor -> actor.type().equals("Group") && actor.id().equals(actor.country()));
        }
        if (COMPANIES.contains(lemma)) {
            return Optional.of(actor -> actor.type().equals("Company"));
        }
        if (GROUPS.contains(lemma)) {
            boolean body = BODIES.contains(lemma);
            return Optional.of(actor ->
                    actor.type().equals("Group") || (body && actor.type().equals("Organization")));
        }
        return BODIES.contains(lemma) ? Optional.of(actor -> actor.type().equals("Organization")) : Optional.empty();
    }

    private static boolean isCountry(Actor actor) {
        return actor.type().equals("Country");
    }

    private boolean holdsNow(Actor actor, String office) {
        return date != null
                && actor.type().equals("Person")
                && gazetteer.terms().holds(actor.id(), office, date);
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
                .map(actor ->
                        NounPhrases.resolution(sentence, noun, List.of(actor), "spokesman of the body named before"));
    }
}
