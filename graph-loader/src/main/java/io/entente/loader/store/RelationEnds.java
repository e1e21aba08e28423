package io.entente.loader.store;

import io.entente.ontology.RelationType;
import io.entente.statement.Actor;
import io.entente.statement.Item;
import io.entente.statement.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What a relation joins, by the ids.
 *
 * @param object id of the item; null if there is none
 * @param counterpart id of the actor; null only if there is an object
 */
public record RelationEnds(
        String actor,
        RelationType type,
        @Nullable String object,
        @Nullable String counterpart) {

    public RelationEnds {
        if (object == null && counterpart == null) {
            throw new IllegalArgumentException("a relation of " + actor + " needs a counterpart or an object");
        }
    }

    static RelationEnds of(Relation relation) {
        Item object = relation.object();
        Actor counterpart = relation.counterpart();
        return new RelationEnds(
                relation.actor().id(),
                relation.type(),
                object == null ? null : object.id(),
                counterpart == null ? null : counterpart.id());
    }

    /** Whether the shortcut leads to the counterpart, rather than to the object. */
    public boolean toActor() {
        return counterpart != null;
    }

    /** Id of what the shortcut leads to. */
    public String other() {
        String other = counterpart == null ? object : counterpart;
        if (other == null) {
            throw new IllegalStateException("checked when this was made");
        }
        return other;
    }
}
