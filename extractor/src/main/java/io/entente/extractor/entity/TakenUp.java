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
    private static final Set<String> COMPANIES = Set.of(
            "company",
            "firm",
            "manufacturer",
            "maker",
            "giant",
            "conglomerate",
            "planemaker",
            "carmaker",
            "chipmaker",
            "airline",
            "operator",
            "producer",
            "exporter",
            "refiner",
            "miner",
            "shipbuilder",
            "retailer");

    private static final Set<String> COURTS = Set.of("court", "tribunal", "judge");
    private static final Set<String> WORLD_COURTS = Set.of("ICC", "ICJ");
    private static final Set<String> ARMED = Set.of(
            "rebel",
            "paramilitary",
            "militant",
            "insurgent",
            "guerrilla",
            "guerilla",
            "fighter",
            "jihadist",
            "jihadi",
            "terrorist",
            "extremist",
            "islamist",
            "separatist",
            "mercenary");
    /** Armed groups that are parties too. */
    private static final Set<String> ARMED_PARTIES = Set.of("Hezbollah", "PKK", "PJAK", "Inkatha");

    private static final Set<String> HIRED = Set.of("mercenary");
    private static final Set<String> SPOKESPEOPLE = Set.of("spokesman", "spokeswoman", "spokesperson");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final @Nullable LocalDate date;
    private final Pairs pairs;
    private final DomesticBodies bodies;
    private final Topic topic;
    private final CountryKinds kinds;
    private final OtherSide otherSide;
    private final PlacesAgain places;
    private final CountryAgain country;
    private final PeopleAgain people;

    TakenUp(Gazetteer gazetteer, Discourse discourse, Topic topic, @Nullable LocalDate date) {
        this.topic = topic;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.date = date;
        kinds = new CountryKinds(gazetteer.shorthands(), discourse, topic);
        pairs = new Pairs(gazetteer, discourse, topic, kinds, date);
        bodies = new DomesticBodies(gazetteer, discourse, topic);
        otherSide = new OtherSide(gazetteer, discourse, topic, kinds);
        places = new PlacesAgain(discourse, topic);
        country = new CountryAgain(gazetteer, discourse, topic);
        people = new PeopleAgain(discourse);
    }

    /** Whether the noun names those who fight for no state: "rebel", "guerrilla". */
    static boolean isArmed(String lemma) {
        return ARMED.contains(lemma);
    }

    /** Whether the noun takes up an organization: "bloc", "agency". */
    static boolean isBody(String lemma) {
        return BODIES.contains(lemma);
    }

    /** Whether the noun takes up a country: "nation", and "state" where the words before it tell which. */
    static boolean isForCountry(String lemma) {
        return COUNTRIES.contains(lemma);
    }

    /** Whether the words before the noun tell of what kind a country is: "West African". */
    boolean tellsKind(SentenceMentions sentence, int noun) {
        return kinds.isTold(sentence, noun);
    }

    /** "the West African nation", "the former colonial power", "both NATO members": the words before the noun are no affiliation. */
    Optional<Resolution> byKind(SentenceMentions sentence, int noun) {
        Optional<Integer> of = sentence.dependents(noun, "nmod").stream()
                .filter(word -> word > noun && sentence.preposition(word).equals("of"))
                .findFirst();
        if (of.isPresent()) {
            // "the West African nation of Togo"
            return kinds.isTold(sentence, noun) && isForCountry(sentence.lemma(noun))
                    ? sentence.resolution(of.get())
                    : Optional.empty();
        }
        return Pairs.number(sentence, noun) > 1
                ? pairs.resolve(sentence, noun)
                : otherSide
                        .colonial(sentence, noun)
                        .or(() -> otherSide.colony(sentence, noun))
                        .or(() -> people.resolve(sentence, noun))
                        .or(() -> kinds.isTold(sentence, noun) ? kinds.resolve(sentence, noun) : Optional.empty());
    }

    /** "the French giant": the company of that country which was named last. */
    Optional<Resolution> company(SentenceMentions sentence, int noun, Actor owner) {
        boolean one = !NounPhrases.isPlural(sentence, noun)
                && NounPhrases.pointsBack(sentence, noun)
                && COMPANIES.contains(sentence.lemma(noun));
        Predicate<Actor> fits = actor -> actor.type().equals("Company")
                && String.valueOf(actor.country()).equals(owner.country());
        return one
                ? lately(sentence, sentence.lemma(noun), fits)
                        .map(company -> NounPhrases.resolution(
                                sentence, noun, List.of(company), "definite noun for one named before"))
                : Optional.empty();
    }

    /** "its neighbour", "their former enemy": the other of two states. */
    Optional<Resolution> otherSide(SentenceMentions sentence, int noun, Actor owner) {
        return otherSide.of(sentence, noun, owner);
    }

    /** Remembers whose institution it is: "the Sudanese army" is later "the army". */
    void belongs(SentenceMentions sentence, int noun, List<Actor> to) {
        bodies.belongs(sentence, noun, to);
    }

    /** "All three", "each of them". */
    Optional<Resolution> counted(SentenceMentions sentence, int word) {
        return pairs.counted(sentence, word);
    }

    /** "The former", "the latter": one of two who were named. */
    Optional<Resolution> oneOfTwo(SentenceMentions sentence, int word) {
        return pairs.oneOfTwo(sentence, word);
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
        if (Pairs.number(sentence, noun) > 1) {
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
        boolean armed =
                sentence.dependents(noun, "compound").stream().anyMatch(word -> ARMED.contains(sentence.lemma(word)));
        if (ofName && !armed && GROUPS.contains(lemma)) {
            // "the Umma party"
            return Optional.empty();
        }
        boolean told = sentence.dependents(noun, "nmod").stream()
                .anyMatch(word -> word > noun && sentence.preposition(word).equals("of"));
        if (DomesticBodies.isOfSomebody(sentence, noun)) {
            return Optional.empty();
        }
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
        boolean several = NounPhrases.isPlural(sentence, noun);
        if (several && !lemma.equals("authority") && !lemma.equals("island") && !ARMED.contains(lemma)) {
            return Optional.empty();
        }
        Optional<Resolution> kind = kinds.resolve(sentence, noun).or(() -> places.resolve(sentence, noun));
        if (kind.isPresent()) {
            return kind;
        }
        if (WITH_EPITHET.contains(lemma)) {
            return Optional.empty();
        }
        if (COUNTRIES.contains(lemma)) {
            return country.resolve(sentence, noun);
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        return definite(lemma)
                .flatMap(fits -> lately(sentence, lemma, fits.and(actor -> !acting.contains(actor))))
                .or(() -> ARMED.contains(lemma) ? topic.armedGroup() : Optional.empty())
                .map(actor ->
                        NounPhrases.resolution(sentence, noun, List.of(actor), "definite noun for one named before"));
    }

    private Optional<Resolution> holderBefore(SentenceMentions sentence, int noun, String office) {
        return discourse
                .last(actor -> holdsNow(actor, office))
                .or(() -> discourse.last(actor -> isHolder(actor, office)))
                .map(actor -> NounPhrases.resolution(sentence, noun, List.of(actor), "title of one named before"));
    }

    /** Who was named last; of armed groups and companies, who acted last. */
    private Optional<Actor> lately(SentenceMentions sentence, String lemma, Predicate<Actor> fits) {
        Predicate<Discourse.Mentioned> counts = mention -> !isSubjectHere(mention, sentence, lemma);
        Predicate<Discourse.Mentioned> acts = counts.and(Discourse.Mentioned::subject);
        boolean acting = ARMED.contains(lemma) || COMPANIES.contains(lemma);
        return discourse.lately(sentence.index(), acting ? acts : counts, fits).stream()
                .findFirst()
                .or(() -> discourse.lately(sentence.index(), counts, fits).stream()
                        .findFirst());
    }

    /** "The army advanced on the militants": the army is not the militants. */
    private static boolean isSubjectHere(Discourse.Mentioned mention, SentenceMentions sentence, String lemma) {
        boolean here = mention.sentence() == sentence.index();
        return here && (ARMED.contains(lemma) || (GROUPS.contains(lemma) && mention.subject()));
    }

    private Optional<Predicate<Actor>> definite(String lemma) {
        if (DomesticBodies.isInstitution(lemma)) {
            return Optional.of(TakenUp::isCountry);
        }
        if (HIRED.contains(lemma)) {
            return Optional.of(actor -> gazetteer.shorthands().isArmed(actor.id()));
        }
        if (ARMED.contains(lemma)) {
            // An armed group acts for itself; a people or a party at home in a state is not meant by "the rebels".
            return Optional.of(
                    actor -> actor.type().equals("Group") && actor.id().equals(actor.country()));
        }
        if (COMPANIES.contains(lemma)) {
            return Optional.of(actor -> actor.type().equals("Company"));
        }
        if (lemma.equals("party")) {
            return Optional.of(actor -> actor.type().equals("Group")
                    && (!gazetteer.shorthands().isArmed(actor.id()) || ARMED_PARTIES.contains(actor.id())));
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
