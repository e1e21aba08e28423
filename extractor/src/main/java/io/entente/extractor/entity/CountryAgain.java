package io.entente.extractor.entity;

import io.entente.extractor.clause.UnderstoodSubject;
import io.entente.statement.Actor;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Which country "the country" is: the one that the sentence before was about, else the one of which the article says most. */
final class CountryAgain {

    private static final Set<String> LEAVING = Set.of("leave", "quit", "flee", "exit", "enter", "re-enter");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final Topic topic;

    CountryAgain(Gazetteer gazetteer, Discourse discourse, Topic topic) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.topic = topic;
    }

    /** The country that a plain "the country" or "the nation" takes up; empty if none was named. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        Predicate<Actor> fits = actor -> actor.type().equals("Country")
                && acting.stream().noneMatch(other -> other.equals(actor) || isFrom(other, actor));
        Predicate<Discourse.Mentioned> counts = mention -> !isSubjectHere(mention, sentence);
        return orderedOut(sentence, noun)
                .or(() -> ruled(sentence, noun))
                .or(() -> goesOn(sentence, noun))
                .or(() -> mostNamed(sentence, counts.and(mention -> !mention.modifier()), fits))
                .or(() -> topic.country(sentence.index()).filter(fits))
                .or(() -> mostNamed(sentence, counts, fits))
                .or(() -> discourse.lastPlace(fits))
                .map(country ->
                        NounPhrases.resolution(sentence, noun, List.of(country), "definite noun for one named before"));
    }

    /** "Rudolf has ruled <i>the country</i> for years": his own. */
    private Optional<Actor> ruled(SentenceMentions sentence, int noun) {
        int verb = sentence.is(noun, "obj") ? sentence.tree().head(noun) : -1;
        return verb >= 0 && PronounWords.isIn("ruling", sentence.lemma(verb))
                ? ClauseMates.actingOn(sentence, noun).stream()
                        .filter(actor -> actor.type().equals("Person"))
                        .flatMap(person -> gazetteer.find(String.valueOf(person.country())).stream())
                        .filter(actor -> actor.type().equals("Country"))
                        .findFirst()
                : Optional.empty();
    }

    /** Of those spoken of lately the one that the article names most. */
    private Optional<Actor> mostNamed(
            SentenceMentions sentence, Predicate<Discourse.Mentioned> counts, Predicate<Actor> fits) {
        List<Actor> lately = discourse.lately(sentence.index(), counts, fits);
        return topic.mostNamedFirst(lately, sentence.index()).stream().findFirst();
    }

    /** "Rome ordered the envoys to leave <i>the country</i>": Rome's. */
    private static Optional<Actor> orderedOut(SentenceMentions sentence, int noun) {
        int left = sentence.is(noun, "obj") ? sentence.tree().head(noun) : -1;
        boolean infinitive = left >= 0 && LEAVING.contains(sentence.lemma(left)) && sentence.is(left, "xcomp");
        int ordering = infinitive ? sentence.tree().head(left) : -1;
        OptionalInt leaving = infinitive ? UnderstoodSubject.of(sentence.tree(), left) : OptionalInt.empty();
        List<Integer> subjects = infinitive ? sentence.dependents(ordering, "nsubj") : List.of();
        return subjects.isEmpty() || leaving.isEmpty() || leaving.getAsInt() == subjects.getFirst()
                ? Optional.empty()
                : sentence.together(subjects.getFirst()).stream()
                        .filter(actor -> actor.type().equals("Country"))
                        .findFirst();
    }

    /** "Norway has closed its border. <i>The country</i> accuses Russia": the subject goes on. */
    private Optional<Actor> goesOn(SentenceMentions sentence, int noun) {
        boolean opens = sentence.is(noun, "nsubj")
                && discourse.inSentence(sentence.index(), noun).stream()
                        .allMatch(mention -> mention.known().isEmpty());
        return opens
                ? discourse.subjectsBefore(sentence.index(), noun).stream()
                        .flatMap(mention -> mention.known().stream())
                        .filter(actor -> actor.type().equals("Country"))
                        .findFirst()
                : Optional.empty();
    }

    /** "The Norwegian airline flies to the country": not to its own. */
    private static boolean isFrom(Actor company, Actor country) {
        return company.type().equals("Company") && country.id().equals(company.country());
    }

    private static boolean isSubjectHere(Discourse.Mentioned mention, SentenceMentions sentence) {
        return mention.sentence() == sentence.index() && mention.subject();
    }
}
