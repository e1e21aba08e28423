package io.entente.queries;

import java.util.List;
import java.util.Optional;

/** Finds the actor whom a person means by a name. */
@FunctionalInterface
public interface ActorNames {

    /** The actor's id; empty if nobody is known by that name. */
    Optional<String> id(String name);

    /** Names that look like this one, the likeliest first; for a message to the person who typed it. */
    default List<String> like(String name) {
        return List.of();
    }

    /** Takes every name for an id. */
    static ActorNames idsOnly() {
        return Optional::of;
    }
}
