package io.entente.extractor.entity;

import io.entente.statement.Actor;
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
    private static final Set<String> LOCATION = Set.of("in", "across", "throughout");
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

    private final Gazetteer gazetteer;

    Affiliations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The actors that the noun phrase belongs to, in order of the sentence; none if it does not say. */
    List<Actor> of(SentenceMentions sentence, int noun) {
        List<Actor> before = modifiers(sentence, noun);
        if (!before.isEmpty()) {
            return before;
        }
        for (int owner : sentence.dependents(noun, "nmod:poss")) {
            List<Actor> owners = together(sentence, owner);
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        for (int complement : sentence.dependents(noun, "nmod", "obl")) {
            if (complement > noun && belongsBy(sentence, complement)) {
                List<Actor> owners = together(sentence, complement);
                if (!owners.isEmpty()) {
                    return owners;
                }
            }
        }
        return List.of();
    }

    private List<Actor> modifiers(SentenceMentions sentence, int noun) {
        List<Integer> modifiers =
                sentence.dependents(noun, "amod", "compound", "nmod:desc", "flat", "nmod:unmarked", "dep");
        for (int modifier : modifiers.reversed()) {
            if (modifier < noun && !isTopic(sentence, modifier, noun)) {
                List<Actor> actors = together(sentence, modifier);
                if (!actors.isEmpty() && sentence.nameAt(modifier) != null) {
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

    private static boolean isTopic(SentenceMentions sentence, int modifier, int noun) {
        NameMatch name = sentence.nameAt(modifier);
        return name != null
                && name.best().kind() == NameKind.COUNTRY
                && sentence.form(modifier).length() > 3
                && ON_A_TOPIC.contains(sentence.lemma(noun));
    }

    private static boolean belongsBy(SentenceMentions sentence, int complement) {
        String preposition = sentence.preposition(complement);
        NameMatch name = sentence.nameAt(complement);
        return MEMBERSHIP.contains(preposition)
                || (LOCATION.contains(preposition)
                        && name != null
                        && (name.best().kind() == NameKind.COUNTRY
                                || name.best().kind() == NameKind.CAPITAL
                                || name.best().kind().isPlace()));
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
