package io.entente.extractor.clause;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Verbs whose subject takes part in the event that a noun tells of: "<i>hold</i> talks", "<i>come under</i> attack", "<i>weigh</i> a
 * sale".
 */
public final class LightVerbs {

    private static final String FILE = "light-verbs.tsv";

    /** What the verb's subject is to the event. */
    public enum Role {
        /** "Rome <i>held</i> talks": the subject acts. */
        ACTOR,
        /** "Rome <i>increased</i> its support": the subject acts in the event, which is there whatever the verb does to it. */
        PARTICIPANT,
        /** "Rome <i>came under</i> attack": the subject is acted upon. */
        TARGET,
        /** "talks <i>took place</i>": the subject is the event itself. */
        EVENT
    }

    private final Map<String, Role> roles = new HashMap<>();

    private LightVerbs(WordTable table) {
        for (WordTable.Row row : table.rows()) {
            Role role = row.constant(row.cell(1), Role.class);
            if (roles.put(row.cell(0), role) != null) {
                throw new IllegalStateException(row.place() + ": \"" + row.cell(0) + "\" stands there twice; keep one");
            }
        }
    }

    /** The list that ships with this package. */
    public static LightVerbs standard() {
        return new LightVerbs(table());
    }

    static WordTable table() {
        return WordTable.read(LightVerbs.class, FILE, 3);
    }

    /** The role of the verb's subject; the verb with its particle or the preposition of the noun after a blank. */
    public Optional<Role> role(String verb) {
        return Optional.ofNullable(roles.get(verb));
    }
}
