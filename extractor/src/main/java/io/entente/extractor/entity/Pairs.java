package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Descriptions of several who were named before: "the two leaders", "both countries", "all three". */
final class Pairs {

    private static final Set<String> LEADERS =
            Set.of("leader", "president", "minister", "statesman", "man", "official", "premier");
    /** Who stand for their states if nobody names them: "spoke with <i>both foreign ministers</i>". */
    private static final Set<String> OFFICIALS = Set.of("minister", "official");

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
            "enemy",
            "partner",
            "economy",
            "military",
            "army",
            "member",
            "guarantor",
            "mediator",
            "signatory",
            "claimant",
            "belligerent");

    /** Words for those who face each other, who need not be states. */
    private static final Set<String> PARTIES = Set.of("side", "party", "rival", "adversary", "foe", "enemy");

    /** Those who are two where the text does not say how many. */
    private static final Set<String> OPPONENTS =
            Set.of("neighbour", "neighbor", "rival", "adversary", "foe", "enemy", "belligerent");

    private static final Set<String> ONE_OF_TWO = Set.of("former", "latter");
    private static final Set<String> TWO = Set.of("both", "neither");

    /** Nouns for so many who are not told of otherwise: "urged <i>the pair</i> to talk". */
    private static final Map<String, Integer> COUNTING = Map.of("pair", 2, "duo", 2, "trio", 3);

    private static final Map<String, Integer> NUMBERS =
            Map.of("two", 2, "2", 2, "both", 2, "neither", 2, "three", 3, "3", 3, "four", 4, "five", 5, "six", 6);

    private final Gazetteer gazetteer;
    private final CountryKinds kinds;
    private final Discourse discourse;
    private final Topic topic;
    private final @Nullable LocalDate date;

    Pairs(Gazetteer gazetteer, Discourse discourse, Topic topic, CountryKinds kinds, @Nullable LocalDate date) {
        this.kinds = kinds;
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.topic = topic;
        this.date = date;
    }

    /** Resolves "the two countries", "all three governments", "the former foes"; empty if so many of that kind were not named. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        int number = number(sentence, noun);
        if (LEADERS.contains(lemma)) {
            return number == 2 ? twoLeaders(sentence, noun) : Optional.empty();
        }
        Optional<Predicate<Actor>> fits = fits(sentence, noun);
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        return fits.map(kind -> kind.and(actor -> !ClauseMates.isOwnSide(acting, actor)))
                .flatMap(kind -> number == 2 ? twoSides(sentence, noun, kind) : allSides(sentence, noun, number, kind));
    }

    /** Of what kind those are whom the noun takes up; empty if it takes up nobody. */
    private Optional<Predicate<Actor>> fits(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        if (PARTIES.contains(lemma)) {
            Predicate<Actor> state = kinds.fits(sentence, noun);
            return Optional.of(actor -> state.test(actor) || actor.type().equals("Group"));
        }
        boolean body = lemma.equals("government") || DomesticBodies.isInstitution(lemma);
        if (SIDES.contains(lemma)
                || body
                || !gazetteer.shorthands().countries(lemma).isEmpty()) {
            return Optional.of(kinds.fits(sentence, noun));
        }
        return TakenUp.isBody(lemma) ? Optional.of(actor -> actor.type().equals("Organization")) : Optional.empty();
    }

    private static boolean isPerson(Actor actor) {
        return actor.type().equals("Person");
    }

    private static boolean isCountry(Actor actor) {
        return actor.type().equals("Country");
    }

    /** How many the phrase speaks of as named before: "the two leaders", "both sides", "the warring parties", "the rivals"; 0 if it does not say. */
    static int number(SentenceMentions sentence, int noun) {
        boolean definite = NounPhrases.pointsBack(sentence, noun);
        for (int word : sentence.dependents(noun, "nummod", "det", "det:predet", "amod", "compound")) {
            String form = sentence.lowerCase(word);
            boolean pair = TWO.contains(form) || form.equals("warring") || isEachOfTwo(sentence, word);
            if (pair) {
                return 2;
            }
            if (NUMBERS.containsKey(form) && definite) {
                return NUMBERS.get(form);
            }
        }
        boolean alone = sentence.dependents(noun, "conj").isEmpty();
        if (alone
                && sentence.dependents(noun, "cc").stream().anyMatch(word -> TWO.contains(sentence.lowerCase(word)))) {
            // "telephoned both men and asked …" is not "both men and women"
            return 2;
        }
        boolean opponents = definite
                && OPPONENTS.contains(sentence.lemma(noun))
                && NounPhrases.isPlural(sentence, noun)
                && sentence.dependents(noun, "nmod", "acl").isEmpty();
        return opponents ? 2 : 0;
    }

    /** "<i>Each</i> side blamed the other": of two. */
    private static boolean isEachOfTwo(SentenceMentions sentence, int word) {
        if (!sentence.lowerCase(word).equals("each")) {
            return false;
        }
        for (int after = word + 2; after < sentence.tree().size(); after++) {
            boolean other = sentence.lowerCase(after).equals("other")
                    && sentence.lowerCase(after - 1).equals("the");
            boolean alone = after + 1 == sentence.tree().size()
                    || sentence.tree().token(after + 1).upos() != Upos.NOUN;
            if (other && alone) {
                return true;
            }
        }
        return false;
    }

    /** "All three", "the two", "the pair", "both": so many who were named together. */
    Optional<Resolution> counted(SentenceMentions sentence, int word) {
        String form = sentence.lowerCase(word);
        Integer number =
                isEachOfTwo(sentence, word) ? Integer.valueOf(2) : NUMBERS.getOrDefault(form, COUNTING.get(form));
        boolean head = !sentence.is(word, "nummod") && !sentence.is(word, "det") && !sentence.is(word, "cc");
        boolean pointing = TWO.contains(form)
                || form.equals("each")
                || (word > 0 && Set.of("the", "all", "these", "those").contains(sentence.lowerCase(word - 1)));
        // "two of the ships", but "reminded both of the treaty"
        boolean ofThose = sentence.dependents(word, "nmod").stream()
                .anyMatch(whole -> NounPhrases.isPlural(sentence, whole)
                        || sentence.tree().token(whole).upos() == Upos.PRON
                        || !TWO.contains(sentence.lowerCase(word)));
        boolean beforeNoun = word + 1 < sentence.tree().size()
                && (sentence.tree().token(word + 1).upos() == Upos.NOUN
                        || sentence.tree().token(word + 1).upos() == Upos.ADJ);
        if (number == null || !head || !pointing || ofThose || beforeNoun || isOfUnnamed(sentence, form)) {
            return Optional.empty();
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        Predicate<Actor> other = actor -> !ClauseMates.isOwnSide(acting, actor);
        List<Actor> together = people(sentence.index(), word, number, other);
        if (together.isEmpty()) {
            together =
                    together(sentence, word, number, 2).stream().filter(other).toList();
        }
        if (together.size() < number) {
            together = List.of();
        }
        if (together.isEmpty()) {
            together = people(sentence.index() - 1, Integer.MAX_VALUE, number, other);
        }
        if (together.isEmpty() && number == 2) {
            together = opponents(other);
        }
        if (together.isEmpty()) {
            together = states(sentence, word, number, other);
        }
        if (together.isEmpty() && number == 2) {
            together = mostNamed(sentence, other.and(Pairs::isCountry));
        }
        return together.size() == number
                ? Optional.of(NounPhrases.resolution(sentence, word, together, "as many as were named together"))
                : Optional.empty();
    }

    /** "Two women were seen there. <i>The pair</i> fled": of those who were counted, and not named, in the sentence before. */
    private boolean isOfUnnamed(SentenceMentions sentence, String form) {
        return COUNTING.containsKey(form)
                && discourse.inSentence(sentence.index() - 1, Integer.MAX_VALUE).stream()
                        .anyMatch(mention -> mention.known().isEmpty()
                                && mention.in().dependents(mention.word(), "nummod").stream()
                                        .anyMatch(word -> COUNTING.get(form)
                                                .equals(NUMBERS.get(mention.in().lowerCase(word)))));
    }

    /** "Rome and Veii fought; <i>the latter</i> lost": the second of two who were named, and "the former" the first. */
    Optional<Resolution> oneOfTwo(SentenceMentions sentence, int word) {
        String which = sentence.lowerCase(word);
        boolean alone = ONE_OF_TWO.contains(which)
                && word > 0
                && sentence.lowerCase(word - 1).equals("the")
                && !sentence.is(word, "amod")
                && !sentence.is(word, "compound");
        List<Actor> two = alone ? namedTogether(sentence, word, 2, 1) : List.of();
        for (int back = 0; alone && back <= 1 && two.isEmpty(); back++) {
            List<Actor> named =
                    discourse.inSentence(sentence.index() - back, back == 0 ? word : Integer.MAX_VALUE).stream()
                            .filter(mention -> !mention.modifier())
                            .flatMap(mention -> mention.known().stream())
                            .filter(actor -> !actor.type().equals("Place"))
                            .distinct()
                            .toList();
            boolean clear = named.size() == 2 || (named.size() > 2 && which.equals("latter"));
            two = clear ? named.subList(0, 2).reversed() : List.of();
        }
        return two.isEmpty()
                ? Optional.empty()
                : Optional.of(NounPhrases.resolution(
                        sentence,
                        word,
                        List.of(two.get(which.equals("latter") ? 1 : 0)),
                        "the first or second of two named before"));
    }

    /** "Rudolf met Flavia and <i>the two</i> agreed", "Rudolf met Flavia. <i>The two</i> agreed": so many people, and no more, in a sentence before the word. */
    private List<Actor> people(int sentence, int before, int number, Predicate<Actor> fits) {
        Set<Actor> people = new LinkedHashSet<>();
        for (Discourse.Mentioned mention : discourse.inSentence(sentence, before)) {
            if (!mention.modifier()) {
                mention.known().stream()
                        .filter(actor -> actor.type().equals("Person") && fits.test(actor))
                        .forEach(people::add);
            }
        }
        return people.size() == number ? List.copyOf(people).reversed() : List.of();
    }

    /** The last who were named in one breath, "Chad and Niger", so many and no more; not those who act upon the word. */
    private List<Actor> together(SentenceMentions sentence, int word, int number, int reach) {
        List<Actor> acted = sentence.is(word, "nsubj") ? actedTogether(sentence, number) : List.of();
        return acted.isEmpty() ? namedTogether(sentence, word, number, reach) : acted;
    }

    /** "Chad and Niger patrol the border with Mali and Algeria. <i>The two</i> …": whoever acted, if it is so many. */
    private List<Actor> actedTogether(SentenceMentions sentence, int number) {
        return discourse.inSentence(sentence.index() - 1, Integer.MAX_VALUE).reversed().stream()
                .filter(mention -> mention.subject() && !mention.known().isEmpty())
                .map(Discourse.Mentioned::together)
                .findFirst()
                .filter(actors -> actors.size() == number)
                .orElse(List.of());
    }

    private List<Actor> namedTogether(SentenceMentions sentence, int word, int number, int reach) {
        for (int back = 0; back <= reach; back++) {
            int before = back == 0 ? word : Integer.MAX_VALUE;
            for (Discourse.Mentioned mention : discourse.inSentence(sentence.index() - back, before)) {
                boolean first = !mention.in().is(mention.word(), "conj") && isOfState(mention);
                List<Actor> actors = first && !mention.known().isEmpty() ? mention.together() : List.of();
                boolean acting = back == 0 && mention.subject() && !sentence.is(word, "nsubj");
                boolean known = actors.stream().allMatch(actor -> actor.country() != null);
                if (actors.size() == number && known && !acting) {
                    return actors;
                }
            }
        }
        return List.of();
    }

    private List<Actor> states(SentenceMentions sentence, int word, int number, Predicate<Actor> fits) {
        List<Actor> states = discourse.lately(
                sentence.index(),
                mention -> !mention.modifier()
                        && (sentence.is(word, "nsubj")
                                ? sentence.index() - mention.sentence() == 1
                                : sentence.index() == mention.sentence() && !mention.subject())
                        && !mention.isPeople(),
                fits.and(Pairs::isCountry));
        return states.size() == number ? states.reversed() : List.of();
    }

    /** The state and the armed group that the article is about. */
    private List<Actor> opponents(Predicate<Actor> fits) {
        Optional<Actor> group = topic.armedGroup().filter(fits);
        Optional<Actor> state = topic.mainCountry(fits);
        if (group.isEmpty() || state.isEmpty()) {
            return List.of();
        }
        return List.of(state.get(), group.get());
    }

    private Optional<Resolution> twoLeaders(SentenceMentions sentence, int noun) {
        List<Actor> here = leaders(twoHere(sentence, noun));
        if (here.size() == 2) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, here, "leaders of the two countries of the sentence"));
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        boolean men = sentence.lemma(noun).equals("man");
        List<Actor> people =
                lastTwo(sentence, actor -> (men ? isPerson(actor) : isOfficeHolder(actor)) && !acting.contains(actor));
        if (people.size() == 2) {
            return Optional.of(NounPhrases.resolution(sentence, noun, people, "two leaders named last"));
        }
        List<Actor> countries = lastTwo(sentence, actor -> isCountry(actor) && !acting.contains(actor));
        List<Actor> leaders = leaders(countries);
        if (leaders.size() == 2) {
            return Optional.of(
                    NounPhrases.resolution(sentence, noun, leaders, "leaders of the two countries named last"));
        }
        boolean officials = OFFICIALS.contains(sentence.lemma(noun)) && countries.size() == 2;
        return officials
                ? Optional.of(NounPhrases.resolution(sentence, noun, countries, "two countries named last"))
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
        return isPerson(actor) && gazetteer.person(actor.id()).isPresent();
    }

    /** Three or more who were named in one breath, or so many and no more who were spoken of lately. */
    private Optional<Resolution> allSides(SentenceMentions sentence, int noun, int number, Predicate<Actor> fits) {
        List<Actor> all = together(sentence, noun, number, 2);
        if (!all.stream().allMatch(fits)) {
            all = List.of();
        }
        if (all.isEmpty()) {
            List<Actor> lately = discourse.lately(sentence.index(), mention -> !mention.modifier(), fits);
            all = lately.size() == number ? lately.reversed() : List.of();
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(NounPhrases.resolution(sentence, noun, all, "as many as were named together"));
    }

    private Optional<Resolution> twoSides(SentenceMentions sentence, int noun, Predicate<Actor> fits) {
        boolean parties = PARTIES.contains(sentence.lemma(noun));
        List<Actor> states =
                together(sentence, noun, 2, 1).stream().filter(fits).toList();
        if (states.size() < 2 && parties) {
            states = opponents(fits);
        }
        if (states.size() < 2) {
            states = mostNamed(sentence, fits);
        }
        if (states.size() < 2) {
            states = lastTwo(sentence, fits);
        }
        if (states.size() < 2 && SIDES.contains(sentence.lemma(noun)) && !kinds.isTold(sentence, noun)) {
            states = lastTwo(
                    sentence,
                    actor -> !actor.type().equals("Person") && !actor.type().equals("Place"));
        }
        return states.size() == 2
                ? Optional.of(NounPhrases.resolution(sentence, noun, states, "two countries named last"))
                : Optional.empty();
    }

    /** Of the states spoken of lately the two that the article names most, in the order of their naming. */
    private List<Actor> mostNamed(SentenceMentions sentence, Predicate<Actor> fits) {
        List<Actor> lately = discourse.lately(sentence.index(), Pairs::isOfState, fits);
        List<Actor> most =
                topic.mostNamedFirst(lately, sentence.index()).stream().limit(2).toList();
        return lately.stream().filter(most::contains).toList().reversed();
    }

    /** "freed Ruritanian farmers and two Swedish nurses, the youngest of them a girl": neither state is a side. */
    private static boolean isOfState(Discourse.Mentioned mention) {
        SentenceMentions sentence = mention.in();
        int word = mention.modifier() ? sentence.tree().head(mention.word()) : mention.word();
        boolean some = sentence.is(word, "nmod") && sentence.tree().token(word).upos() == Upos.PRON;
        return !some && !DomesticBodies.isCommoner(sentence.lemma(word));
    }

    private List<Actor> lastTwo(SentenceMentions sentence, Predicate<Actor> fits) {
        List<Actor> named =
                discourse.lately(sentence.index(), mention -> !mention.modifier() && isOfState(mention), fits);
        List<Actor> any = named.size() < 2 ? discourse.lately(sentence.index(), Pairs::isOfState, fits) : named;
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
