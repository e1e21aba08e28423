package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A place taken up by its kind: "the shoal", "the city", "the enclave". */
final class PlacesAgain {

    private static final Set<String> TOWNS = Set.of("city", "town", "village", "port");
    private static final Set<String> LANDS = Set.of(
            "island",
            "archipelago",
            "shoal",
            "reef",
            "atoll",
            "peninsula",
            "enclave",
            "exclave",
            "strip",
            "territory",
            "region",
            "province",
            "valley");

    private final Discourse discourse;
    private final Topic topic;

    PlacesAgain(Discourse discourse, Topic topic) {
        this.discourse = discourse;
        this.topic = topic;
    }

    /** The place named lately whose name has the noun, "Scarborough Shoal", or else the last of its kind; empty if the phrase tells of another. */
    Optional<Resolution> resolve(SentenceMentions sentence, int noun) {
        String lemma = sentence.lemma(noun);
        boolean town = TOWNS.contains(lemma);
        boolean told =
                !sentence.dependents(noun, "nmod", "compound", "appos", "acl").isEmpty();
        if (lemma.equals("capital") && !told && NounPhrases.pointsBack(sentence, noun)) {
            return topic.country(sentence.index())
                    .map(country -> NounPhrases.resolution(
                            sentence, noun, List.of(country), "capital of the country that the article is about"));
        }
        if (told
                || (!town && !LANDS.contains(lemma))
                || !NounPhrases.pointsBack(sentence, noun)
                || (NounPhrases.isPlural(sentence, noun) && !lemma.equals("island"))) {
            return Optional.empty();
        }
        Set<Actor> acting = ClauseMates.actingOn(sentence, noun);
        List<Discourse.Mentioned> lately = discourse.placesLately(sentence.index()).stream()
                .filter(mention -> !acting.containsAll(mention.known()))
                .toList();
        return lately.stream()
                .filter(mention -> isNamedSo(mention, lemma))
                .findFirst()
                .or(() -> lately.stream()
                        .filter(mention -> town == isTown(mention))
                        .findFirst())
                .or(() -> lately.stream().filter(mention -> town).findFirst())
                .map(mention -> NounPhrases.resolution(
                        sentence, noun, List.of(mention.known().getFirst()), "place named before"));
    }

    /** "Second Thomas Shoal" is "the shoal". */
    private static boolean isNamedSo(Discourse.Mentioned mention, String lemma) {
        return mention.known().stream()
                .anyMatch(actor -> List.of(actor.name().toLowerCase(Locale.ROOT).split(" "))
                        .contains(lemma));
    }

    private static boolean isTown(Discourse.Mentioned mention) {
        NameMatch name = mention.in().nameAt(mention.word());
        return name != null
                && (name.best().kind() == NameKind.CITY || name.best().kind() == NameKind.CAPITAL);
    }
}
