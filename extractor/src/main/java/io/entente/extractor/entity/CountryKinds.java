package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A country taken up by its kind: "the Gulf state", "the South American country", "the island". */
final class CountryKinds {

    /** Words of the longest kind, "Horn of Africa". */
    private static final int LONGEST = 3;

    private final Shorthands shorthands;
    private final Discourse discourse;
    private final Topic topic;

    CountryKinds(Shorthands shorthands, Discourse discourse, Topic topic) {
        this.shorthands = shorthands;
        this.discourse = discourse;
        this.topic = topic;
    }

    /** The country named before that is of the kind of the noun, "kingdom", or of the words before it, "Baltic"; empty if neither tells one. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        boolean several =
                NounPhrases.isPlural(sentence, noun) && !sentence.lemma(noun).equals("island");
        if (several || !NounPhrases.pointsBack(sentence, noun)) {
            return Optional.empty();
        }
        boolean country = TakenUp.isForCountry(sentence.lemma(noun))
                || !shorthands.countries(sentence.lemma(noun)).isEmpty();
        return (country ? last(sentence, noun, kind(sentence, noun)) : Optional.<Actor>empty())
                .map(found -> NounPhrases.resolution(sentence, noun, List.of(found), "kind of country named before"));
    }

    /** Whether the words before the noun tell of what kind a country is. */
    boolean isTold(SentenceMentions sentence, int noun) {
        return !told(sentence, noun).isEmpty();
    }

    /** Whether an actor is a country of the kind that the noun and the words before it tell; any country if they tell none. */
    Predicate<Actor> fits(SentenceMentions sentence, int noun) {
        Set<String> kind = kind(sentence, noun);
        return actor -> actor.type().equals("Country") && (kind.isEmpty() || kind.contains(actor.id()));
    }

    private Set<String> kind(SentenceMentions sentence, int noun) {
        Set<String> told = told(sentence, noun);
        Set<String> named = shorthands.countries(sentence.lemma(noun));
        if (told.isEmpty() || named.isEmpty()) {
            return told.isEmpty() ? named : told;
        }
        Set<String> both = new HashSet<>(told);
        both.retainAll(named);
        return both;
    }

    private Set<String> told(SentenceMentions sentence, int noun) {
        int begin = NounPhrases.begin(sentence, noun);
        for (int length = LONGEST; length > 0; length--) {
            for (int first = noun - length; first >= 0 && first + length > begin; first--) {
                Set<String> countries = shorthands.countries(
                        sentence.text(first, first + length).replaceAll("\\s+", " "));
                if (!countries.isEmpty()) {
                    return countries;
                }
            }
        }
        return Set.of();
    }

    /** The one the article speaks of most among those spoken of lately; nobody who acts on it in the same clause. */
    private Optional<Actor> last(SentenceMentions sentence, int noun, Set<String> kind) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        Predicate<Actor> fits = actor -> kind.contains(actor.id()) && !acting.contains(actor);
        return discourse.lately(sentence.index(), mention -> true, fits).stream()
                .max(Comparator.comparingInt((Actor actor) -> topic.weight(actor, sentence.index())))
                .or(() -> discourse.last(fits));
    }
}
