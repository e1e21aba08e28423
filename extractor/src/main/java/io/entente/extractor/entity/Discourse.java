package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an article has spoken of so far, in the order of its words. */
final class Discourse {

    /** Sentences back in which a description is still looked for. */
    private static final int REACH = 3;

    /**
     * Something that was named.
     *
     * @param resolution whom it means; null if it is no actor
     * @param subject whether it is the subject of a clause
     * @param verb the word that it is the subject of, or its head
     */
    record Mentioned(
            int sentence, int word, @Nullable Resolution resolution, boolean subject, boolean plural, int verb) {

        List<Actor> actors() {
            return resolution == null ? List.of() : resolution.actors();
        }
    }

    private final List<Mentioned> mentioned = new ArrayList<>();

    void add(Mentioned mention) {
        mentioned.add(mention);
    }

    /** The subjects that a pronoun in that place may take up: of its sentence from near to far, else of the sentence before. */
    List<Mentioned> subjectsBefore(int sentence, int word) {
        List<Mentioned> here = new ArrayList<>();
        List<Mentioned> before = new ArrayList<>();
        for (Mentioned mention : mentioned.reversed()) {
            if (mention.subject() && mention.sentence() == sentence && mention.word() < word) {
                here.add(mention);
            } else if (mention.subject() && mention.sentence() == sentence - 1) {
                before.addFirst(mention);
            }
        }
        here.addAll(before);
        return here;
    }

    /** The actors that fit, the last mentioned first, each once, not further back than a description reaches. */
    List<Actor> lately(int sentence, Predicate<Actor> fits) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Mentioned mention : mentioned.reversed()) {
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            mention.actors().reversed().stream().filter(fits).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** The actor that fits and was mentioned last, in the whole article so far. */
    Optional<Actor> last(Predicate<Actor> fits) {
        return mentioned.reversed().stream()
                .flatMap(mention -> mention.actors().reversed().stream())
                .filter(fits)
                .findFirst();
    }

    /** The mentions of a sentence before the word, the nearest first. */
    List<Mentioned> inSentence(int sentence, int word) {
        return mentioned.reversed().stream()
                .filter(mention -> mention.sentence() == sentence && mention.word() < word)
                .toList();
    }
}
