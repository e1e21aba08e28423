package io.entente.queries;

import java.util.Optional;

/** Finds the actor whom a person means by a name. */
@FunctionalInterface
public interface ActorNames {

    /** The actor's id; empty if nobody is known by that name. */
    Optional<String> id(String name);

    /** Takes every name for an id. */
    static ActorNames idsOnly() {
        return Optional::of;
    }
}
