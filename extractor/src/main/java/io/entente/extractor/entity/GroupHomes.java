package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where groups are at home that act for no state: "rebels in the hills of Ruritania" there, protesters where a text tells of
 * their protest, the factions of a civil war in the country that the text is about.
 */
final class GroupHomes {

    /** Those who act on their own state as a rule, and are seldom foreigners. */
    private static final Set<String> CITIZENS = Set.of(
            "demonstrator",
            "protester",
            "protestor",
            "activist",
            "dissident",
            "opposition",
            "striker",
            "rioter",
            "crowd",
            "marcher",
            "looter",
            "mourner",
            "mob",
            "thousand");

    /** Whom those follow who take sides at home: "opposition supporters". */
    private static final Set<String> SIDES = Set.of("opposition", "government");

    private static final Set<String> FOLLOWERS = Set.of("supporter", "follower", "loyalist");

    /** Who has to do with a politician at home: "Rudolf's opponents", "his predecessor". */
    private static final Set<String> RIVALS = Set.of("opponent", "critic", "detractor", "challenger", "predecessor");

    /** Parts of a country at war with itself: the text names it elsewhere, and foreigners beside them. */
    private static final Set<String> PARTS = Set.of("faction", "mujahideen", "mujahedeen", "mujahidin");

    private final Topic topic;
    private final SoleCountry sole;
    private final Scenes scenes;
    private final Map<String, String> named = new HashMap<>();

    GroupHomes(Gazetteer gazetteer, Topic topic) {
        this.topic = topic;
        sole = new SoleCountry(gazetteer);
        scenes = new Scenes(sole);
    }

    /** Remembers whose group it is: "the Ruritanian factions" are later "the factions". */
    void belongs(SentenceMentions sentence, int noun, @Nullable String country) {
        if (country != null && NounPhrases.isPlural(sentence, noun)) {
            named.put(sentence.lemma(noun), country);
        }
    }

    /** The country in which the group is at home; null if that is not known. */
    @Nullable
    String of(SentenceMentions sentence, int noun, RoleKind role) {
        String lemma = sentence.lemma(noun);
        boolean follows = FOLLOWERS.contains(lemma);
        Optional<Actor> sided = favoured(sentence, noun).or(() -> loyalTo(sentence, noun));
        if (sided.isPresent()) {
            return sided.get().country();
        }
        if (RIVALS.contains(lemma)) {
            return followed(sentence, noun).map(Actor::country).orElse(null);
        }
        if (role != RoleKind.NONSTATE && !follows) {
            return null;
        }
        boolean citizens = CITIZENS.contains(lemma) || (follows && takesSides(sentence, noun));
        return (follows ? followed(sentence, noun) : Optional.<Actor>empty())
                .or(() -> role == RoleKind.NONSTATE ? sole.within(sentence, noun) : Optional.empty())
                .or(() -> citizens ? atHome(sentence, noun) : Optional.empty())
                .map(Actor::country)
                .or(() -> before(sentence, noun))
                .or(() -> PARTS.contains(lemma) ? torn(sentence, noun) : Optional.empty())
                .orElse(null);
    }

    /** Where the text says that they act, or in the country that it is about. */
    private Optional<Actor> atHome(SentenceMentions sentence, int noun) {
        Set<Actor> abroad = scenes.abroad(sentence, noun);
        return scenes.of(sentence, noun)
                .or(() -> sole.of(sentence))
                .or(() -> held(sentence, noun))
                .or(() -> topic.country(sentence.index()))
                .filter(country -> !abroad.contains(country));
    }

    /** "troops loyal to Rudolf" are at home where Rudolf is. */
    private static Optional<Actor> loyalTo(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "amod", "acl").stream()
                .filter(word -> sentence.lemma(word).equals("loyal"))
                .flatMap(word -> sentence.dependents(word, "obl", "nmod").stream())
                .flatMap(leader -> sentence.resolution(leader).stream())
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals("Person") && actor.country() != null)
                .findFirst();
    }

    /** "pro-Rudolf fighters" are at home where Rudolf is. */
    private static Optional<Actor> favoured(SentenceMentions sentence, int noun) {
        for (int word = noun - 1; word > 1; word--) {
            boolean favoured = sentence.form(word - 1).equals("-")
                    && sentence.lowerCase(word - 2).equals("pro");
            if (favoured) {
                return sentence.resolution(word)
                        .map(found -> found.actors().getFirst())
                        .filter(actor -> actor.type().equals("Person"));
            }
        }
        return Optional.empty();
    }

    /** "Rudolf's supporters" are at home where Rudolf is. */
    private static Optional<Actor> followed(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "nmod:poss", "compound", "nmod").stream()
                .flatMap(owner -> sentence.resolution(owner).stream())
                .map(found -> found.actors().getFirst())
                .filter(actor -> actor.type().equals("Person") && actor.country() != null)
                .findFirst();
    }

    /** "Ruritanian soldiers fired at demonstrators": Ruritanian ones. */
    private Optional<Actor> held(SentenceMentions sentence, int noun) {
        OptionalInt forces = ClauseMates.subjectOver(sentence, noun);
        return forces.isPresent() && BodyNouns.is(BodyNouns.Mark.POLICING, sentence.lemma(forces.getAsInt()))
                ? sentence.resolution(forces.getAsInt())
                        .flatMap(found -> sole.country(found.actors().getFirst()))
                : Optional.empty();
    }

    /** "opposition supporters", "government supporters". */
    private static boolean takesSides(SentenceMentions sentence, int noun) {
        return sentence.dependents(noun, "compound", "amod").stream()
                .anyMatch(word -> SIDES.contains(sentence.lowerCase(word)));
    }

    /** "the factions" of a country named with them before. */
    private Optional<String> before(SentenceMentions sentence, int noun) {
        boolean again = NounPhrases.pointsBack(sentence, noun)
                && sentence.dependents(noun, "amod", "compound", "nmod").isEmpty();
        return again ? Optional.ofNullable(named.get(sentence.lemma(noun))) : Optional.empty();
    }

    /** "Pakistan armed the mujahideen": of the country that the text is about, which is not the one that acts on them. */
    private Optional<String> torn(SentenceMentions sentence, int noun) {
        Set<String> acting = new HashSet<>();
        ClauseMates.actingOn(sentence, noun).forEach(actor -> acting.add(String.valueOf(actor.country())));
        return topic.country(sentence.index()).map(Actor::id).filter(id -> !acting.contains(id));
    }
}
