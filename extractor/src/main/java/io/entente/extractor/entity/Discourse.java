package io.entente.extractor.entity;

import io.entente.statement.Actor;
import io.entente.syntax.Upos;
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

    private static final Set<String> PLACES =
            Set.of("in", "to", "from", "into", "within", "inside", "throughout", "across", "near");

    /**
     * Something that was named.
     *
     * @param in its sentence
     * @param word its number there
     * @param resolution whom it means; null if it is no actor
     */
    record Mentioned(
            SentenceMentions in, int word, @Nullable Resolution resolution) {

        int sentence() {
            return in.index();
        }

        List<Actor> actors() {
            return resolution == null ? List.of() : resolution.actors();
        }

        /** Its actors if it is known who they are. */
        List<Actor> known() {
            return resolution == null || !resolution.identified() ? List.of() : resolution.actors();
        }

        /** With those coordinated with it. */
        List<Actor> together() {
            return in.together(word);
        }

        /** Whether it is the subject of a clause. */
        boolean subject() {
            return in.is(word, "nsubj");
        }

        boolean plural() {
            // "The United States" and "the Houthis" are one each, whatever their form.
            boolean common = in.tree().token(word).upos() == Upos.NOUN || resolution == null;
            return ((common || isPeople()) && NounPhrases.isPlural(in, word))
                    || !in.dependents(word, "conj").isEmpty();
        }

        /** Whether it says where: "in Syria", "to China". */
        boolean isPlace() {
            return PLACES.contains(in.preposition(word));
        }

        /** Whether it goes by its own name, and not by its capital or its people. */
        boolean isPlain() {
            return resolution != null && resolution.rule().equals(NameKind.COUNTRY.rule());
        }

        /** Whether a capital's name stands for the state, or for itself. */
        boolean isCapital() {
            return resolution != null && resolution.rule().equals(NameKind.CAPITAL.rule());
        }

        /** Whether a people's name stands for the state: "the Swedes". */
        boolean isPeople() {
            return resolution != null && resolution.rule().equals(NameKind.DEMONYM.rule());
        }

        /** The word that it depends on: of a subject, the verb. */
        int verb() {
            return in.tree().head(word);
        }

        /** Whether it only tells of what kind another noun is: "the Ukraine war". */
        boolean modifier() {
            return in.is(word, "amod") || in.is(word, "compound");
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

    /** "That remains to be seen. They …": a sentence without a noun for its subject is passed over. */
    List<Mentioned> subjectsFurtherBack(int sentence) {
        boolean bare = mentioned.stream().noneMatch(mention -> mention.subject() && mention.sentence() == sentence - 1);
        return bare
                ? mentioned.stream()
                        .filter(mention -> mention.subject() && mention.sentence() == sentence - 2)
                        .toList()
                : List.of();
    }

    /** The actors that fit, the last mentioned first, each once, not further back than a description reaches. */
    List<Actor> lately(int sentence, Predicate<Mentioned> counts, Predicate<Actor> fits) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Mentioned mention : mentioned.reversed()) {
            if (sentence - mention.sentence() > REACH) {
                break;
            }
            if (counts.test(mention)) {
                mention.known().reversed().stream().filter(fits).forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Where places and capitals were spoken of, the last first, not further back than a description reaches. */
    List<Mentioned> placesLately(int sentence) {
        return mentioned.reversed().stream()
                .filter(mention -> sentence - mention.sentence() <= REACH)
                .filter(mention ->
                        mention.known().stream().anyMatch(actor -> actor.type().equals("Place") || mention.isCapital()))
                .toList();
    }

    /** The actor that fits and was mentioned last, in the whole article so far. */
    Optional<Actor> last(Predicate<Actor> fits) {
        return mentioned.reversed().stream()
                .flatMap(mention -> mention.known().reversed().stream())
                .filter(fits)
                .findFirst();
    }

    /** The actor that fits and was last named as a place: "in Ruritania". */
    Optional<Actor> lastPlace(Predicate<Actor> fits) {
        return mentioned.reversed().stream()
                .filter(mention -> mention.isPlace() && mention.isPlain())
                .flatMap(mention -> mention.known().reversed().stream())
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
