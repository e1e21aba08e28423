package io.entente.ontology;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The relation types and entity types. Immutable; the order is always the same. */
public final class Ontology {

    private final List<EntityType> entityTypes;
    private final Map<String, RelationDefinition> definitions = new LinkedHashMap<>();

    private Ontology(List<EntityType> entityTypes, List<RelationDefinition> definitions) {
        this.entityTypes = List.copyOf(entityTypes);
        definitions.forEach(each -> this.definitions.put(each.type().name(), each));
    }

    /**
     * Reads and checks the ontology that lies on the class path.
     *
     * @throws OntologyException if a file of it is wrong
     */
    public static Ontology load() {
        return OntologyReader.onClassPath().read();
    }

    static Ontology of(List<EntityType> entityTypes, List<RelationDefinition> definitions) {
        Set<String> iris = new HashSet<>();
        for (RelationDefinition each : definitions) {
            if (!iris.add(each.type().iri())) {
                throw new OntologyException(
                        "relation/" + each.type().name() + ".yaml",
                        1,
                        "the IRI \"" + each.type().iri() + "\" is another relation type's already: choose a new one");
            }
        }
        return new Ontology(entityTypes, definitions);
    }

    /** All relation types, by PLOVER type from cooperation to force, then the structural ones. */
    public List<RelationType> relationTypes() {
        return definitions().stream().map(RelationDefinition::type).toList();
    }

    /** The relation type of that name, for example {@code SUPPLIES}. */
    public Optional<RelationType> relationType(String name) {
        return definition(name).map(RelationDefinition::type);
    }

    /** All relation types with triggers and examples, in the order of {@link #relationTypes()}. */
    public List<RelationDefinition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** Triggers, examples and ends of the relation type of that name. */
    public Optional<RelationDefinition> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    /** All entity types. */
    public List<EntityType> entityTypes() {
        return entityTypes;
    }
}
