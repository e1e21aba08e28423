package io.entente.ontology;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files that {@code files.txt} lists: a folder in a jar cannot be listed.
 *
 * @param source gives a file's text by its name
 */
record OntologyReader(UnaryOperator<@Nullable String> source) {

    private static final String FOLDER = "/ontology/";
    static final String INDEX = "files.txt";

    record EntityFile(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String iri,
            @JsonProperty(required = true) String definition) {}

    record WordClasses(@JsonProperty(required = true) Map<String, List<String>> classes) {}

    static OntologyReader onClassPath() {
        return new OntologyReader(name -> {
            try (InputStream stream = OntologyReader.class.getResourceAsStream(FOLDER + name)) {
                return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + FOLDER + name, e);
            }
        });
    }

    Ontology read() {
        List<String> names =
                file(INDEX).text().lines().filter(line -> !line.isBlank()).toList();
        Map<String, List<String>> wordClasses =
                file("words.yaml").as(WordClasses.class).classes();
        List<EntityType> entityTypes = names.stream()
                .filter(name -> name.startsWith("entity/"))
                .map(name -> entityType(file(name)))
                .toList();
        List<String> entityNames = entityTypes.stream().map(EntityType::name).toList();
        List<RelationDefinition> definitions = names.stream()
                .filter(name -> name.startsWith("relation/"))
                .map(name -> relation(file(name), entityNames, wordClasses))
                .toList();
        return Ontology.of(entityTypes, definitions);
    }

    private static RelationDefinition relation(
            OntologyFile file, List<String> entityTypes, Map<String, List<String>> wordClasses) {
        return file.as(RelationFile.class).check(file, entityTypes, wordClasses);
    }

    private static EntityType entityType(OntologyFile file) {
        EntityFile entity = file.as(EntityFile.class);
        if (!entity.name().equals(file.stem())) {
            throw file.wrong(entity.name(), "the name \"" + entity.name() + "\" is not the file's: rename one of them");
        }
        return new EntityType(entity.name(), entity.iri(), entity.definition());
    }

    private OntologyFile file(String name) {
        String text = source.apply(name);
        if (text == null) {
            throw new OntologyException(name, 1, "there is no such file: add it, or take it out of " + INDEX);
        }
        return new OntologyFile(name, text);
    }
}
