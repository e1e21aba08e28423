package io.entente.ontology;

import java.util.List;

/**
 * Everything that the ontology says of a relation type.
 *
 * @param type the type itself
 * @param actors names of the entity types that the actor can be of; empty for any
 * @param counterparts names of the entity types that the counterpart can be of; empty for any
 * @param alone whether a statement may have an object and no counterpart: "agreed to a truce"; if not, those of
 *     its triggers that say so may
 * @param eachObject whether coordinated objects are a statement each, as goods are; if not, the first stands for all
 * @param domestic whether a state can do it to its own people
 * @param understood whether the counterpart may be understood from what was told before: "Rome has recalled its envoy"
 * @param expressions how people put it, for a person to read
 * @param triggers the patterns that find it
 * @param examples texts and what they give
 */
public record RelationDefinition(
        RelationType type,
        List<String> actors,
        List<String> counterparts,
        boolean alone,
        boolean eachObject,
        boolean domestic,
        boolean understood,
        List<String> expressions,
        List<Trigger> triggers,
        List<Example> examples) {

    public RelationDefinition {
        actors = List.copyOf(actors);
        counterparts = List.copyOf(counterparts);
        expressions = List.copyOf(expressions);
        triggers = List.copyOf(triggers);
        examples = List.copyOf(examples);
    }
}
