package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Optional;

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
            Optional<Actor> place = discourse.inSentence(sentence.index() - back, before).stream()
                    .filter(Discourse.Mentioned::isPlace)
                    .flatMap(mention -> mention.known().stream())
                    .filter(actor ->
                            actor.type().equals("Country") || actor.type().equals("Place"))
                    .findFirst();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
