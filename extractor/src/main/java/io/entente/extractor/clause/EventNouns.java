package io.entente.extractor.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The nouns that tell of an act or a relation: "attack", "visit", "sanction". */
public final class EventNouns {

    private static final String FILE = "event-nouns.tsv";

    /** Whom "of" names after such a noun, if nobody else is named. */
    public enum OfRole {
        /** "the visit <i>of the queen</i>". */
        ACTOR,
        /** "the invasion <i>of Ruritania</i>". */
        OBJECT
    }

    private static final EventNouns STANDARD = new EventNouns(table());

    private final Map<String, OfRole> roles = new HashMap<>();

    private EventNouns(WordTable table) {
        for (WordTable.Row row : table.rows()) {
            OfRole role = row.constant(row.cell(1), OfRole.class);
            if (roles.put(row.cell(0), role) != null) {
                throw new IllegalStateException(row.place() + ": \"" + row.cell(0) + "\" stands there twice; keep one");
            }
        }
    }

    /** The list that ships with this package. */
    public static EventNouns standard() {
        return STANDARD;
    }

    static WordTable table() {
        return WordTable.read(EventNouns.class, FILE, 3);
    }

    /** Whether the noun, in dictionary form, tells of an event. */
    boolean contains(String lemma) {
        return roles.containsKey(lemma);
    }

    /** Empty if the noun tells of no event. */
    public Optional<OfRole> ofRole(String lemma) {
        return Optional.ofNullable(roles.get(lemma));
    }
}
