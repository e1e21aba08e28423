package io.entente.ontology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place of a trigger that the arguments of a proposition fill. */
public sealed interface Slot {

    /** How often the place must be filled. */
    Demand demand();

    /** Whether a place must, may or must not be filled. */
    enum Demand {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    /**
     * A noun phrase: "to C", "sanctions", "O:weapon".
     *
     * @param prepositions one of them stands before it; empty for a direct or indirect object
     * @param role what it is in the statement; null if it only has to be there
     * @param owner what its owner or maker is in the statement, as in "rejected <i>Iran's</i> offer"; null for nothing
     */
    record Nominal(
            List<String> prepositions,
            @Nullable Role role,
            @Nullable Role owner,
            Filler filler,
            Demand demand) implements Slot {
        public Nominal {
            prepositions = List.copyOf(prepositions);
        }
    }

    /**
     * A clause in brackets: "[do O]", "[C do]", "[attack|bomb C]".
     *
     * @param subject what its subject is in the statement; null if it need not have one of its own
     * @param verbs dictionary forms of its verb or of an auxiliary of it; empty for any
     * @param infinitive whether it must have "to" before its verb
     * @param role what is found within it; null for nothing
     * @param filler what that must be
     */
    record Clausal(
            @Nullable Role subject,
            List<String> verbs,
            boolean infinitive,
            @Nullable Role role,
            Filler filler,
            Demand demand)
            implements Slot {
        public Clausal {
            verbs = List.copyOf(verbs);
        }
    }
}
