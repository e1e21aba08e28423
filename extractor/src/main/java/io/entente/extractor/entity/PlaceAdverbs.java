package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Where "there" is: at the place that was named last. */
final class PlaceAdverbs {

    private final Discourse discourse;

    PlaceAdverbs(Discourse discourse) {
        this.discourse = discourse;
    }

    /** "Norway bought land in Iceland and built a school <i>there</i>." */
    Optional<Resolution> resolve(SentenceMentions sentence, int word) {
        return sentence.lowerCase(word).equals("there") && sentence.is(word, "advmod")
                ? lastPlace(sentence, word)
                        .map(place -> Resolution.of(
                                List.of(place), sentence.form(word), sentence.span(word, word + 1), "there"))
                : Optional.empty();
    }

    private Optional<Actor> lastPlace(SentenceMentions sentence, int word) {
        for (int back = 0; back <= 1; back++) {
            int before = back == 0 ? word : Integer.MAX_VALUE;
            Optional<Actor> place =
                    last(sentence.index() - back, before, Discourse.Mentioned::isPlace, PlaceAdverbs::isPlace);
            if (place.isPresent()) {
                return place;
            }
        }
        // "The army took the valley. Some 100 people lived there."
        return last(
                sentence.index() - 1,
                Integer.MAX_VALUE,
                mention -> true,
                actor -> actor.type().equals("Place"));
    }

    private Optional<Actor> last(
            int sentence, int before, Predicate<Discourse.Mentioned> counts, Predicate<Actor> fits) {
        return discourse.inSentence(sentence, before).stream()
                .filter(counts)
                .flatMap(mention -> mention.known().stream())
                .filter(fits)
                .findFirst();
    }

    private static boolean isPlace(Actor actor) {
        return actor.type().equals("Country") || actor.type().equals("Place");
    }
}
