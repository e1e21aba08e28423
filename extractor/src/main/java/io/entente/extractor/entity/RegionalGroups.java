package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Groups by the region they are of: "West African leaders" are neither Africa nor a country, but themselves, and "the West
 * African bloc" is the organization of that region.
 */
final class RegionalGroups {

    private static final Set<String> COMPASS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "central",
            "northern",
            "southern",
            "eastern",
            "western",
            "southeast",
            "southeastern",
            "northeast",
            "sub-saharan");

    /** Those whose leaders and powers go by the region as a whole. */
    private static final Set<String> WHOLE = Set.of("Europe", "WEST");

    private final Shorthands shorthands;
    private final Gazetteer gazetteer;

    RegionalGroups(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        shorthands = gazetteer.shorthands();
    }

    Optional<Resolution> resolve(SentenceMentions sentence, int noun, RoleKind role) {
        int region = region(sentence, noun);
        if (region < 0) {
            return Optional.empty();
        }
        int begin = begin(sentence, region);
        if (!NounPhrases.isPlural(sentence, noun)) {
            return NounPhrases.pointsBack(sentence, noun) ? body(sentence, begin, noun) : Optional.empty();
        }
        boolean whole = begin == region
                && sentence.resolution(region)
                        .map(found -> WHOLE.contains(found.actors().getFirst().id()))
                        .orElse(false);
        boolean people = role == RoleKind.STATE || role == RoleKind.NONSTATE || role == RoleKind.RELATIONAL;
        return whole || !people ? Optional.empty() : Optional.of(inOwnWords(sentence, begin, noun + 1));
    }

    /** "the West African bloc", "the south-east Asian bloc". */
    private Optional<Resolution> body(SentenceMentions sentence, int begin, int noun) {
        String words = sentence.text(begin, noun).replace('-', ' ') + " " + sentence.lemma(noun);
        return shorthands.bodies(words.toLowerCase(Locale.ROOT)).stream()
                .findFirst()
                .flatMap(gazetteer::find)
                .map(body -> NounPhrases.resolution(sentence, noun, List.of(body), "body of the region"));
    }

    private static Resolution inOwnWords(SentenceMentions sentence, int begin, int end) {
        String words = sentence.text(begin, end);
        Actor group = new Actor(words, words, "Bloc", words, null);
        return Resolution.of(List.of(group), words, sentence.span(begin, end), "group by its region");
    }

    /** The word in the run before the noun that names a region; negative if there is none. */
    private static int region(SentenceMentions sentence, int noun) {
        for (int word = noun - 1; word >= NounPhrases.namingBegin(sentence, noun); word--) {
            NameMatch name = sentence.nameAt(word);
            if (name != null) {
                boolean region = name.best().kind() == NameKind.DEMONYM
                        && sentence.resolution(word)
                                .filter(found ->
                                        found.actors().getFirst().type().equals("Bloc"))
                                .isPresent();
                return region ? name.begin() : -1;
            }
        }
        return -1;
    }

    /** With the points of the compass before it: "South-East Asian". */
    private static int begin(SentenceMentions sentence, int region) {
        int begin = region;
        while (begin > 0
                && (COMPASS.contains(sentence.lowerCase(begin - 1))
                        || (sentence.form(begin - 1).equals("-") && begin < region))) {
            begin--;
        }
        return begin;
    }
}
