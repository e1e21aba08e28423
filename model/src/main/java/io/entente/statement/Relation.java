package io.entente.statement;

import io.entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * What statements of any number of articles are about: who, does what, with what, to whom. In a symmetric relation the
 * actor is the end whose id sorts first, so that "A met B" and "B met A" are one.
 */
public record Relation(
        Actor actor,
        RelationType type,
        @Nullable Item object,
        @Nullable Actor counterpart) {

    /** The relation between the two, its ends put in order if the type is symmetric. */
    public static Relation of(Actor actor, RelationType type, @Nullable Item object, @Nullable Actor counterpart) {
        boolean turn =
                type.symmetric() && counterpart != null && counterpart.id().compareTo(actor.id()) < 0;
        return turn && counterpart != null
                ? new Relation(counterpart, type, object, actor)
                : new Relation(actor, type, object, counterpart);
    }

    /** A hash of the ends, the type and the object. 32 hexadecimal digits. */
    public String id() {
        return ContentHash.of(
                actor.id(),
                type.name(),
                object == null ? "" : object.id(),
                counterpart == null ? "" : counterpart.id());
    }
}
