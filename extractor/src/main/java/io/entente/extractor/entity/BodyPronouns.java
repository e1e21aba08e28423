package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Pronouns for states and bodies: "it", "its", "they", "them"; nobody where another noun stands between. */
final class BodyPronouns {

    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    private final Discourse discourse;
    private final Antecedents antecedents;

    BodyPronouns(Discourse discourse, Antecedents antecedents) {
        this.discourse = discourse;
        this.antecedents = antecedents;
    }

    /** Whom "it" and "they" mean: the nearest subject that agrees in number and is no person. */
    Optional<List<Actor>> resolve(SentenceMentions sentence, int word, boolean plural) {
        Optional<List<Actor>> told = antecedents
                .preferred(sentence, word)
                // "An analyst said it had failed": no analyst is "it".
                .filter(mention -> plural || !mention.known().isEmpty())
                .map(Discourse.Mentioned::together)
                .filter(actors -> !actors.isEmpty()
                        && (plural || actors.size() == 1)
                        && actors.stream().noneMatch(actor -> actor.type().equals("Person")));
        if (told.isPresent()) {
            return told;
        }
        Optional<List<Actor>> chained = plural ? Optional.empty() : chained(sentence, word);
        if (chained.isPresent()) {
            return chained;
        }
        Set<Actor> acting = new HashSet<>();
        boolean outward = false;
        List<Discourse.Mentioned> subjects = new ArrayList<>(discourse.subjectsBefore(sentence.index(), word));
        if (sentence.is(word, "nsubj")) {
            subjects.addAll(discourse.subjectsFurtherBack(sentence.index()));
        }
        if (Antecedents.isAside(sentence, word)) {
            subjects.sort(Comparator.comparing(subject -> subject.sentence() == sentence.index()));
        }
        for (Discourse.Mentioned subject : subjects) {
            List<Actor> actors = subject.together();
            boolean outwards = antecedents.isOutward(sentence, word, subject);
            outward |= outwards;
            if (outwards || ClauseMates.share(sentence, word, subject)) {
                acting.addAll(actors);
                continue;
            }
            if (!actors.isEmpty() && acting.containsAll(actors)) {
                continue;
            }
            if (plural && !acting.isEmpty()) {
                Optional<List<Actor>> acted = actedUpon(sentence, word, acting);
                if (acted.isPresent()) {
                    return acted;
                }
            }
            boolean people = actors.stream().anyMatch(actor -> actor.type().equals("Person"));
            boolean several = actors.size() > 1 || subject.plural();
            if (!plural && people && sentence.lowerCase(word).equals("its")) {
                return bodyBetween(sentence, word, subject);
            }
            if (!actors.isEmpty()
                    && (plural
                            ? several || (!people && !isPluralBetween(sentence, word, subject))
                            : !several && !people)) {
                // "An analyst said it had failed": no analyst is "it".
                return plural
                                || subject.resolution() == null
                                || subject.resolution().identified()
                        ? Optional.of(actors)
                        : Optional.empty();
            }
            if (subject.resolution() == null && subject.plural() == plural && !isReported(sentence, word, subject)) {
                // "The rate fell after China cut it": a thing that could be meant stands nearer.
                return Optional.empty();
            }
        }
        if (plural) {
            return acting.isEmpty() ? Optional.empty() : actedUpon(sentence, word, acting);
        }
        return outward ? named(sentence, word, acting).findFirst().map(Discourse.Mentioned::known) : Optional.empty();
    }

    /** "Rome closed its border with Veii and accused <i>it</i> of stealing": whoever was named last and does not act, else as any "it". */
    Optional<List<Actor>> addressed(SentenceMentions sentence, int word) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> !mention.modifier() && !mention.subject() && !mention.plural())
                .map(Discourse.Mentioned::known)
                .filter(actors ->
                        actors.size() == 1 && !actors.getFirst().type().equals("Person"))
                .findFirst()
                .or(() -> resolve(sentence, word, false));
    }

    /** "Its allies waited while <i>it</i> armed": one and the same, unless it acts upon itself. */
    private Optional<List<Actor>> chained(SentenceMentions sentence, int word) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> NEUTER.contains(sentence.lowerCase(mention.word())))
                .map(Discourse.Mentioned::known)
                .filter(actors -> !actors.isEmpty() && actors.stream().noneMatch(acting::contains))
                .findFirst();
    }

    /** "Rome sold <i>it</i> corn", "invaded <i>it</i>": whoever acts elsewhere in the sentence, else who was named last, else who acted before. */
    Optional<List<Actor>> object(SentenceMentions sentence, int word) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, word);
        List<Discourse.Mentioned> here = named(sentence, word, acting).toList();
        boolean given = sentence.is(word, "iobj");
        Optional<Discourse.Mentioned> subject =
                here.stream().filter(mention -> given && mention.subject()).findFirst();
        return subject.or(() -> here.stream().findFirst())
                .map(Discourse.Mentioned::known)
                .or(() -> resolve(sentence, word, false));
    }

    /** The states and bodies of the sentence before the word, the nearest first, without those that act. */
    private Stream<Discourse.Mentioned> named(SentenceMentions sentence, int word, Set<Actor> acting) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> !mention.modifier() && !mention.plural())
                .filter(mention -> mention.known().size() == 1
                        && !mention.known().getFirst().type().equals("Person")
                        && !acting.contains(mention.known().getFirst()));
    }

    /** "The army fired at the Swedes and warned <i>them</i>": those named last of whom it does not speak as acting. */
    private Optional<List<Actor>> actedUpon(SentenceMentions sentence, int word, Set<Actor> acting) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> !mention.modifier() && !mention.subject())
                .filter(mention -> mention.plural() || mention.isPeople())
                .map(Discourse.Mentioned::known)
                .filter(actors -> !actors.isEmpty() && actors.stream().noneMatch(acting::contains))
                .findFirst();
    }

    /** "The agency said the closure had held up <i>its</i> lorries": the agency's, and not the closure's. */
    private static boolean isReported(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        boolean possessive = sentence.tree().relation(word).equals("nmod:poss");
        int verb = subject.sentence() == sentence.index() ? subject.verb() : -1;
        return possessive
                && verb >= 0
                && sentence.is(verb, "ccomp")
                && Quotations.isSpeech(sentence, sentence.tree().head(verb));
    }

    /** "Modi thanked Oman for its help": the one body between the person who acts and the pronoun. */
    private Optional<List<Actor>> bodyBetween(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        List<Actor> between = discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> mention.word() > subject.word() && subject.sentence() == sentence.index())
                .filter(mention -> !mention.modifier() && !mention.plural())
                .flatMap(mention -> mention.known().stream())
                .filter(actor -> !actor.type().equals("Person"))
                .distinct()
                .toList();
        return between.size() == 1 ? Optional.of(between) : Optional.empty();
    }

    /** "Poland shot down drones after they had crossed the border": the drones are nearer, and plural. */
    private boolean isPluralBetween(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return discourse.inSentence(sentence.index(), word).stream()
                .filter(mention -> mention.sentence() != subject.sentence() || mention.word() > subject.word())
                .anyMatch(Discourse.Mentioned::plural);
    }
}
