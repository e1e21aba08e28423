package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a pronoun takes up: as a rule the nearest subject that agrees with it; nobody where another noun stands between. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> SPEAKERS = Set.of("we", "us", "our", "ours", "ourselves");
    private static final Set<String> SPEAKER = Set.of("i", "me", "my", "mine", "myself");
    private static final Set<String> OBJECTS = Set.of("him", "her", "it", "them");

    private final Gazetteer gazetteer;
    private final Introductions introductions;
    private final Discourse discourse;

    Pronouns(Gazetteer gazetteer, Introductions introductions, Discourse discourse) {
        this.gazetteer = gazetteer;
        this.introductions = introductions;
        this.discourse = discourse;
    }

    /** Resolves a pronoun of the third person. */
    Optional<Resolution> third(SentenceMentions sentence, int word) {
        String form = sentence.lowerCase(word);
        Gender gender = SINGULAR.get(form);
        if (gender != null) {
            return person(sentence, word, gender)
                    .map(actor -> resolution(sentence, word, List.of(actor), "pronoun for a person"));
        }
        boolean acts = sentence.is(word, "nsubj") || !form.equals("it");
        // "A spokesman denied it": an object "it" is as a rule the event, and no body.
        if (NEUTER.contains(form) && acts) {
            return body(sentence, word, false)
                    .map(actors -> resolution(sentence, word, actors, "pronoun for a state or body"));
        }
        if (PLURAL.contains(form)) {
            return body(sentence, word, true).map(actors -> resolution(sentence, word, actors, "plural pronoun"));
        }
        return Optional.empty();
    }

    /** Whether the word is "I", "we" or one of their forms. */
    static boolean isFirst(SentenceMentions sentence, int word) {
        String form = sentence.lowerCase(word);
        return sentence.resolution(word).isEmpty() && (SPEAKER.contains(form) || SPEAKERS.contains(form));
    }

    /** Resolves "I" and "we" in the words of the speaker; "we" is the side that he or she acts for. */
    Optional<Resolution> first(SentenceMentions sentence, int word, @Nullable Actor speaker) {
        String form = sentence.lowerCase(word);
        if (speaker == null || sentence.form(word).equals("US")) {
            return Optional.empty();
        }
        if (SPEAKER.contains(form)) {
            return Optional.of(resolution(sentence, word, List.of(speaker), "I of the speaker"));
        }
        if (SPEAKERS.contains(form)) {
            Optional<Actor> side = speaker.type().equals("Person")
                    ? Optional.ofNullable(speaker.country()).flatMap(gazetteer::find)
                    : Optional.of(speaker);
            return side.map(actor -> resolution(sentence, word, List.of(actor), "we of the speaker's side"));
        }
        return Optional.empty();
    }

    private static Resolution resolution(SentenceMentions sentence, int word, List<Actor> actors, String rule) {
        return Resolution.of(actors, sentence.form(word), sentence.span(word, word + 1), rule);
    }

    private Optional<Actor> person(SentenceMentions sentence, int word, Gender gender) {
        for (Discourse.Mentioned subject : discourse.subjectsBefore(sentence.index(), word)) {
            List<Actor> people = people(subject, gender);
            if (people.size() == 1 && !isClauseMate(sentence, word, subject)) {
                return Optional.of(people.getFirst());
            }
        }
        for (int back = 0; back <= 1; back++) {
            int before = back == 0 ? word : Integer.MAX_VALUE;
            List<Actor> people = discourse.inSentence(sentence.index() - back, before).stream()
                    .filter(mention -> !isClauseMate(sentence, word, mention))
                    .flatMap(mention -> people(mention, gender).stream())
                    .distinct()
                    .toList();
            if (!people.isEmpty()) {
                return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Actor> people(Discourse.Mentioned mention, Gender gender) {
        return mention.actors().stream()
                .filter(actor -> actor.type().equals("Person") && gender(actor).agrees(gender))
                .toList();
    }

    private Gender gender(Actor actor) {
        return gazetteer
                .person(actor.id())
                .map(Person::gender)
                .or(() -> introductions.byFullName(actor.name()).map(Introductions.Introduced::gender))
                .orElse(Gender.UNKNOWN);
    }

    private Optional<List<Actor>> body(SentenceMentions sentence, int word, boolean plural) {
        for (Discourse.Mentioned subject : discourse.subjectsBefore(sentence.index(), word)) {
            if (isClauseMate(sentence, word, subject)) {
                continue;
            }
            List<Actor> actors = subject.together();
            boolean several = actors.size() > 1;
            boolean people = actors.stream().anyMatch(actor -> actor.type().equals("Person"));
            if (!actors.isEmpty() && (plural ? several || !people : !several && !people && !subject.plural())) {
                return Optional.of(actors);
            }
            if (subject.resolution() == null && subject.plural() == plural) {
                // "The rate fell after China cut it": a thing that could be meant stands nearer.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "Merkel told him" is not about Merkel: an object pronoun is not the subject of its own verb. */
    private static boolean isClauseMate(SentenceMentions sentence, int word, Discourse.Mentioned subject) {
        return subject.sentence() == sentence.index()
                && OBJECTS.contains(sentence.lowerCase(word))
                && !sentence.is(word, "nsubj")
                && !sentence.tree().relation(word).equals("nmod:poss")
                && subject.verb() == sentence.tree().head(word);
    }
}
