package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A person taken up by what he or she is, which the text need not have said: "the veteran populist", "his guest". */
final class PeopleAgain {

    private static final Set<String> EPITHETS = Set.of(
            "populist",
            "strongman",
            "autocrat",
            "dictator",
            "tycoon",
            "billionaire",
            "businessman",
            "republican",
            "democrat",
            "conservative",
            "socialist",
            "centrist",
            "leftist",
            "hardliner",
            "firebrand",
            "politician",
            "statesman",
            "reformer",
            "marshal",
            "colonel",
            "captain",
            "cleric",
            "banker",
            "publisher",
            "laureate",
            "veteran");
    private static final Set<String> COMPANY = Set.of("guest", "visitor", "host");

    private final Discourse discourse;

    PeopleAgain(Discourse discourse) {
        this.discourse = discourse;
    }

    /** The guest or host last named, or the only person who was named lately; nobody who acts upon the one meant. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        boolean one = !NounPhrases.isPlural(sentence, noun);
        boolean guest = COMPANY.contains(lemma)
                && (NounPhrases.pointsBack(sentence, noun)
                        || !sentence.dependents(noun, "nmod:poss").isEmpty());
        boolean epithet = EPITHETS.contains(lemma) && NounPhrases.pointsBack(sentence, noun);
        if (!one || (!guest && !epithet)) {
            return Optional.empty();
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        List<Actor> owners = sentence.dependents(noun, "nmod:poss").stream()
                .flatMap(owner -> sentence.together(owner).stream())
                .toList();
        Predicate<Actor> fits =
                actor -> actor.type().equals("Person") && !acting.contains(actor) && !owners.contains(actor);
        List<Actor> people = discourse.lately(sentence.index(), mention -> true, fits);
        // "the veteran populist" of several people could be any of them
        return (guest || people.size() == 1 ? people.stream().findFirst() : Optional.<Actor>empty())
                .map(person -> NounPhrases.resolution(sentence, noun, List.of(person), "person named before"));
    }
}
