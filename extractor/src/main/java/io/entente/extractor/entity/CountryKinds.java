package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A country taken up by its kind: "the Gulf state", "the South American country", "the island". */
final class CountryKinds {

    /** Tokens of the longest kind, "south - east Asian". */
    private static final int LONGEST = 4;

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
                Set<String> countries = shorthands.countries(words(sentence, first, first + length));
                if (!countries.isEmpty()) {
                    return countries;
                }
            }
        }
        return Set.of();
    }

    /** The words parted by single blanks, "south-east asian". */
    private static String words(SentenceMentions sentence, int begin, int end) {
        StringBuilder words = new StringBuilder(sentence.form(begin));
        for (int word = begin + 1; word < end; word++) {
            boolean hyphen =
                    sentence.form(word).equals("-") || sentence.form(word - 1).equals("-");
            words.append(hyphen ? "" : " ").append(sentence.form(word));
        }
        return words.toString();
    }

    /** The one the article speaks of most among those spoken of lately; nobody who acts on it in the same clause. */
    private Optional<Actor> last(SentenceMentions sentence, int noun, Set<String> kind) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        Predicate<Actor> fits = actor -> kind.contains(actor.id()) && !acting.contains(actor);
        List<Actor> lately = discourse.lately(sentence.index(), mention -> true, fits);
        return topic.mostNamedFirst(lately, sentence.index()).stream()
                .findFirst()
                .or(() -> discourse.last(fits));
    }
}
