package io.entente.extractor.proposition;

import io.entente.extractor.clause.WordTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that deny a claim or make it less sure. */
final class CueTable {

    private static final String FILE = "cues.tsv";

    /** How a cue stands to what it changes. */
    enum Place {
        VERB,
        /** What a verb does to what a claim or call says: "<i>resisted</i> calls to leave"; an attack that is resisted takes place. */
        CONTENT,
        ADJ,
        NOUN,
        ADVERB,
        MANNER,
        /** A phrase with its preposition: "<i>at no time</i>", "is <i>under discussion</i>". */
        PHRASE,
        /** A preposition before what an act depends on: "<i>depending on</i> the vote". */
        CIRCUMSTANCE,
        AUX,
        MARKER,
        DETERMINER
    }

    private final Map<Place, Map<String, Effect>> effects = new EnumMap<>(Place.class);

    private CueTable(WordTable table) {
        for (Place place : Place.values()) {
            effects.put(place, new HashMap<>());
        }
        for (WordTable.Row row : table.rows()) {
            Map<String, Effect> ofPlace = effects.get(row.constant(row.cell(0), Place.class));
            if (ofPlace == null || ofPlace.put(row.cell(1), row.constant(row.cell(2), Effect.class)) != null) {
                throw new IllegalStateException(row.place() + ": \"" + row.cell(1) + "\" stands there twice; keep one");
            }
        }
    }

    /** The table that ships with this package. */
    static CueTable standard() {
        return new CueTable(table());
    }

    static WordTable table() {
        return WordTable.read(CueTable.class, FILE, 4);
    }

    /** What the word does there; null for nothing. */
    @Nullable
    Effect effect(Place place, String word) {
        Map<String, Effect> ofPlace = effects.get(place);
        return ofPlace == null ? null : ofPlace.get(word);
    }
}
