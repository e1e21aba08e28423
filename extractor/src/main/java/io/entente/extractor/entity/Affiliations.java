package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom people and bodies belong to: "Chinese firms", "the Pentagon's spokesman", "officials in Washington", "Turkish and
 * Greek diplomats". In "US-backed forces" the US belongs to "backed", and is no affiliation.
 */
final class Affiliations {

    private static final Set<String> MEMBERSHIP = Set.of("of", "from", "for", "at", "within", "inside");
    private static final Set<String> PREFIXES = Set.of("pro", "anti", "ex", "non");
    private static final Set<String> LEADING = Set.of("led", "dominated", "run", "controlled");
    private static final Set<String> LOCATION = Set.of("in", "across", "throughout");
    private static final Set<String> POSTED = Set.of(
            "ambassador",
            "embassy",
            "consul",
            "consulate",
            "envoy",
            "attaché",
            "peacekeeper",
            "correspondent",
            "expatriate");

    /** Nouns before which a country's name is a topic: "a Russia expert", "the Iran envoy". */
    private static final Set<String> ON_A_TOPIC = Set.of(
            "expert",
            "adviser",
            "advisor",
            "analyst",
            "specialist",
            "envoy",
            "hawk",
            "scholar",
            "watcher",
            "researcher");

    /** Resolves a noun phrase before its turn. */
    interface Describer {
        void describe(SentenceMentions sentence, int word);
    }

    private final Gazetteer gazetteer;
    private final Describer describer;

    Affiliations(Gazetteer gazetteer, Describer describer) {
        this.gazetteer = gazetteer;
        this.describer = describer;
    }

    /** The actors that the noun phrase belongs to, in order of the sentence; none if it does not say. */
    List<Actor> of(SentenceMentions sentence, int noun) {
        List<Actor> before = before(sentence, noun);
        if (!before.isEmpty()) {
            return before;
        }
        for (int owner : sentence.dependents(noun, "nmod:poss")) {
            if (sentence.tree().token(owner).xpos().equals("WP$")) {
                describer.describe(sentence, owner);
            }
            List<Actor> owners = together(sentence, owner);
            boolean unknown = sentence.tree().token(owner).xpos().equals("PRP$");
            if (!owners.isEmpty() || unknown) {
                // "its forces in Syria" are whose "its" is, and not Syria's.
                return owners;
            }
        }
        for (int complement : sentence.dependents(noun, "nmod", "obl")) {
            if (complement > noun && sentence.resolution(complement).isEmpty()) {
                // "a member of the Kurdish council": whom the council acts for is said after the member.
                describer.describe(sentence, complement);
            }
            if (complement > noun && belongsBy(sentence, noun, complement)) {
                List<Actor> owners = together(sentence, complement);
                if (!owners.isEmpty()) {
                    return owners;
                }
            }
        }
        List<Actor> seat = seatOf(sentence, noun);
        if (!seat.isEmpty()) {
            return seat;
        }
        boolean shared = sentence.is(noun, "conj")
                && sentence.dependents(noun, "det", "case").isEmpty();
        // "Norway's president and foreign minister" are both Norway's.
        return shared ? of(sentence, sentence.tree().head(noun)) : List.of();
    }

    /** "The government <i>in Strelsau</i> said": right after the noun, whatever the tree hangs it on. */
    private static List<Actor> seatOf(SentenceMentions sentence, int noun) {
        int place = noun + 2;
        boolean follows = place < sentence.tree().size()
                && sentence.is(noun, "nsubj")
                && sentence.lowerCase(noun + 1).equals("in")
                && sentence.is(place, "obl")
                && sentence.tree().head(place) == sentence.tree().head(noun)
                && !POSTED.contains(sentence.lemma(noun));
        NameMatch name = follows ? sentence.nameAt(place) : null;
        return name != null && name.best().kind() == NameKind.CAPITAL ? together(sentence, place) : List.of();
    }

    /** As {@link #of}, by the words before the noun only. */
    List<Actor> before(SentenceMentions sentence, int noun) {
        List<Actor> modifiers = modifiers(sentence, noun);
        return modifiers.isEmpty() ? adjacent(sentence, noun) : modifiers;
    }

    private List<Actor> modifiers(SentenceMentions sentence, int noun) {
        List<Integer> modifiers =
                sentence.dependents(noun, "amod", "compound", "nmod:desc", "flat", "nmod:unmarked", "dep", "nummod");
        for (int modifier : modifiers.reversed()) {
            if (modifier < noun && !isTopic(sentence, modifier, noun)) {
                boolean named = sentence.nameAt(modifier) != null || isShortName(sentence, modifier);
                List<Actor> actors = named ? together(sentence, modifier) : ledBy(sentence, modifier);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        for (int modifier : modifiers.reversed()) {
            // "the US defence secretary": some trees hang "US" on "defence".
            if (modifier < noun
                    && !sentence.tree().token(modifier).xpos().startsWith("V")
                    && !isTopic(sentence, modifier, noun)) {
                List<Actor> actors = modifiers(sentence, modifier);
                if (!actors.isEmpty()) {
                    return actors;
                }
            }
        }
        return List.of();
    }

    /** "Commission officials". */
    private static boolean isShortName(SentenceMentions sentence, int modifier) {
        return sentence.resolution(modifier)
                .filter(found -> found.rule().equals(NameResolver.SHORT_NAME))
                .isPresent();
    }

    /** "Kurdish-led forces" are the Kurds', as far as a people goes; "the US-led coalition" is not the US. */
    private static List<Actor> ledBy(SentenceMentions sentence, int modifier) {
        if (!LEADING.contains(sentence.lowerCase(modifier))) {
            return List.of();
        }
        return peoples(sentence.tree().dependents(modifier).stream()
                .flatMap(word -> together(sentence, word).stream())
                .toList());
    }

    /** Whether the words before the noun say who leads those whom it names: "Kurdish-led forces". */
    static boolean isLed(SentenceMentions sentence, int noun) {
        for (int word = NounPhrases.namingBegin(sentence, noun); word < noun; word++) {
            if (LEADING.contains(sentence.lowerCase(word))) {
                return true;
            }
        }
        return false;
    }

    /** The nearest name in the unbroken run of words before the noun, wherever the tree has hung it. */
    private static List<Actor> adjacent(SentenceMentions sentence, int noun) {
        int word = noun - 1;
        while (word >= 0) {
            Upos upos = sentence.tree().token(word).upos();
            boolean hyphenated = word > 1 && sentence.form(word - 1).equals("-");
            if (sentence.tree().token(word).xpos().equals("POS") && word > 0) {
                return together(sentence, word - 1);
            }
            NameMatch name = sentence.nameAt(word);
            if (name != null && !isTopic(sentence, word, noun) && isAttribute(sentence, word)) {
                return together(sentence, word);
            }
            if (hyphenated && upos == Upos.VERB) {
                boolean led = LEADING.contains(sentence.lowerCase(word));
                List<Actor> leaders = led ? peoples(together(sentence, word - 2)) : List.of();
                if (!leaders.isEmpty()) {
                    return leaders;
                }
                word -= 3;
            } else if (upos == Upos.ADJ
                    || upos == Upos.NOUN
                    || upos == Upos.PROPN
                    || sentence.form(word).equals("-")) {
                word--;
            } else {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isAttribute(SentenceMentions sentence, int word) {
        return sentence.is(word, "amod") || sentence.is(word, "compound") || sentence.is(word, "nmod");
    }

    private static List<Actor> peoples(List<Actor> actors) {
        return actors.stream().filter(actor -> actor.type().equals("Group")).toList();
    }

    /** "pro-Kurdish lawmakers" are not the Kurds, and "ethnic Ruritanian gunmen" are at home elsewhere. */
    private static boolean isPrefixed(SentenceMentions sentence, NameMatch name) {
        int hyphen = name.begin() - 1;
        if (hyphen >= 0 && sentence.lowerCase(hyphen).equals("ethnic")) {
            return true;
        }
        return hyphen > 0 && sentence.form(hyphen).equals("-") && PREFIXES.contains(sentence.lowerCase(hyphen - 1));
    }

    private static boolean isTopic(SentenceMentions sentence, int modifier, int noun) {
        NameMatch name = sentence.nameAt(modifier);
        if (name != null && (!name.whole() || isPrefixed(sentence, name))) {
            return true;
        }
        return name != null
                && name.best().kind() == NameKind.COUNTRY
                && sentence.form(modifier).length() > 3
                && ON_A_TOPIC.contains(sentence.lemma(noun));
    }

    private static boolean belongsBy(SentenceMentions sentence, int noun, int complement) {
        String preposition = sentence.preposition(complement);
        // "the ambassador in Oslo" is not Norway's
        if (LOCATION.contains(preposition) && POSTED.contains(sentence.lemma(noun))) {
            return false;
        }
        // "The king, in Oslo since Friday": where he is, and not whose he is
        boolean aside =
                noun + 1 < sentence.tree().size() && sentence.form(noun + 1).equals(",");
        return MEMBERSHIP.contains(preposition)
                || (LOCATION.contains(preposition)
                        && !aside
                        && sentence.nameAt(complement) != null
                        && sentence.resolution(complement)
                                .map(found -> found.actors().getFirst().type())
                                .filter(type -> type.equals("Country") || type.equals("Place"))
                                .isPresent());
    }

    private static List<Actor> together(SentenceMentions sentence, int word) {
        Set<Actor> actors = new LinkedHashSet<>();
        sentence.resolution(word).filter(Resolution::identified).ifPresent(found -> actors.addAll(found.actors()));
        if (!actors.isEmpty()) {
            for (int other : sentence.dependents(word, "conj")) {
                actors.addAll(together(sentence, other));
            }
        }
        return new ArrayList<>(actors);
    }

    /** The state or organization for which the actor stands as an affiliation: a person's, a city's country. */
    Optional<Actor> state(Actor actor) {
        String country = actor.country();
        if (country == null) {
            return Optional.empty();
        }
        return switch (actor.type()) {
            case "Person", "Place" -> gazetteer.find(country);
            default -> Optional.of(actor);
        };
    }
}
