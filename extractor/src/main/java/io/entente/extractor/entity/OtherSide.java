package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The other of two states: "<i>its neighbour</i>", "<i>its former enemy</i>", "<i>the former colonial power</i>". */
final class OtherSide {

    private static final Set<String> NEIGHBOURS = Set.of("neighbour", "neighbor");
    private static final Set<String> COLONIES = Set.of("colony", "protectorate", "dominion");
    private static final Set<String> RULERS =
            Set.of("power", "ruler", "master", "coloniser", "colonizer", "occupier", "overlord");
    private static final Set<String> COLONIAL = Set.of("colonial", "coloniser", "colonizer", "imperial");

    private final Gazetteer gazetteer;
    private final Discourse discourse;
    private final Topic topic;
    private final CountryKinds kinds;

    OtherSide(Gazetteer gazetteer, Discourse discourse, Topic topic, CountryKinds kinds) {
        this.gazetteer = gazetteer;
        this.discourse = discourse;
        this.topic = topic;
        this.kinds = kinds;
    }

    /** Whom one state has for a neighbour, an ally, an enemy: the other one that the article speaks of. */
    Optional<Resolution> of(SentenceMentions sentence, int noun, Actor owner) {
        boolean neighbour = NEIGHBOURS.contains(sentence.lemma(noun));
        if (NounPhrases.isPlural(sentence, noun) || (owner.type().equals("Person") && !neighbour)) {
            return Optional.empty();
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        Set<String> bordering = neighbour ? gazetteer.bonds().neighbours(String.valueOf(owner.country())) : Set.of();
        Predicate<Actor> fits = kinds.fits(sentence, noun)
                .and(actor -> !actor.id().equals(owner.country()) && !acting.contains(actor))
                .and(actor -> bordering.isEmpty() || bordering.contains(actor.id()));
        List<Actor> lately = discourse.lately(sentence.index(), mention -> true, fits);
        List<Actor> others = topic.mostNamedFirst(lately, sentence.index());
        boolean clear = others.size() == 1
                || (others.size() > 1
                        && topic.weight(others.get(0), sentence.index())
                                > topic.weight(others.get(1), sentence.index()));
        return (clear ? others.stream().findFirst() : Optional.<Actor>empty())
                .map(other -> NounPhrases.resolution(sentence, noun, List.of(other), "the other of two states"));
    }

    /** "its former colony": the last country named that the owner, or another one named, once ruled. */
    Optional<Resolution> colony(SentenceMentions sentence, int noun) {
        List<Actor> owners = sentence.dependents(noun, "nmod:poss").stream()
                .flatMap(owner -> sentence.together(owner).stream())
                .toList();
        boolean told = COLONIES.contains(sentence.lemma(noun))
                && !NounPhrases.isPlural(sentence, noun)
                && (!owners.isEmpty() || NounPhrases.pointsBack(sentence, noun));
        if (!told) {
            return Optional.empty();
        }
        List<Actor> lately = discourse.lately(sentence.index(), mention -> true, actor -> true);
        Set<String> rulers = (owners.isEmpty() ? lately : owners)
                .stream().map(actor -> String.valueOf(actor.country())).collect(Collectors.toSet());
        return lately.stream()
                .filter(actor -> actor.type().equals("Country"))
                .filter(actor -> gazetteer
                        .bonds()
                        .ruler(actor.id())
                        .filter(rulers::contains)
                        .isPresent())
                .findFirst()
                .map(colony -> NounPhrases.resolution(sentence, noun, List.of(colony), "former colony"));
    }

    /** "The former colonial power": who ruled the country that was named last. */
    Optional<Resolution> colonial(SentenceMentions sentence, int noun) {
        boolean told = COLONIAL.contains(sentence.lemma(noun))
                || sentence.dependents(noun, "amod", "compound").stream()
                        .anyMatch(word -> COLONIAL.contains(sentence.lowerCase(word)));
        if (!told || !RULERS.contains(sentence.lemma(noun)) || NounPhrases.isPlural(sentence, noun)) {
            return Optional.empty();
        }
        return discourse.lately(sentence.index(), mention -> true, actor -> true).stream()
                .flatMap(actor -> gazetteer.bonds().ruler(String.valueOf(actor.country())).stream())
                .findFirst()
                .flatMap(gazetteer::find)
                .map(ruler -> NounPhrases.resolution(sentence, noun, List.of(ruler), "former colonial ruler"));
    }
}
