package io.entente.extractor.entity;

import io.entente.statement.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom an article has named in full so far, and so may call by a short name or by letters: "Neil Prakash" is later "Prakash". */
final class Introductions {

    /** One who was introduced. */
    record Introduced(Actor actor, Gender gender) {}

    private final Map<String, Introduced> byFullName = new HashMap<>();
    private final Map<String, Introduced> byShortName = new HashMap<>();
    private final Map<String, Introduced> byGivenName = new HashMap<>();

    /** Remembers a person and the short names that the gazetteer or the last word of the name gives. */
    void person(Actor actor, Gender gender, List<String> shortNames) {
        Introduced introduced = new Introduced(actor, gender);
        byFullName.put(key(actor.name()), introduced);
        shortNames.forEach(name -> byShortName.put(key(name), introduced));
        List<String> words = Piece.words(actor.name());
        if (words.size() > 1) {
            byGivenName.put(words.getFirst(), introduced);
            byShortName.put(words.getLast(), introduced);
            int last = words.size() - 1;
            if (words.get(last - 1).equals("al")) {
                byShortName.put("al " + words.get(last), introduced);
            }
        }
    }

    /** Remembers the letters that stand for a name: "the Democratic Union party (PYD)". */
    void letters(String letters, Actor actor) {
        byShortName.put(key(letters), new Introduced(actor, Gender.UNKNOWN));
    }

    Optional<Introduced> byFullName(String name) {
        return Optional.ofNullable(byFullName.get(key(name)));
    }

    Optional<Introduced> byShortName(String name) {
        return Optional.ofNullable(byShortName.get(key(name)));
    }

    /** The one introduced last of those with that first name: crowds shout "Nikol". */
    Optional<Introduced> byGivenName(String name) {
        return Optional.ofNullable(byGivenName.get(key(name)));
    }

    private static String key(String name) {
        return String.join(" ", Piece.words(name));
    }
}
