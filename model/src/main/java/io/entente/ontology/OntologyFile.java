package io.entente.ontology;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;

/** One YAML file of the ontology: knows its lines, so that a message can name them. */
record OntologyFile(String name, String text) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    <T> T as(Class<T> shape) {
        try {
            return YAML.readValue(text, shape);
        } catch (UnrecognizedPropertyException e) {
            throw wrong(
                    e.getPropertyName() + ":",
                    "\"" + e.getPropertyName() + "\" is no key here; write one of " + e.getKnownPropertyIds());
        } catch (JsonProcessingException e) {
            throw new OntologyException(name, line(e.getLocation()), e.getOriginalMessage());
        }
    }

    private static int line(JsonLocation location) {
        return location == null ? 1 : location.getLineNr();
    }

    /** An error at the line on which the value stands. */
    OntologyException wrong(String value, String problem) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(value)) {
                return new OntologyException(name, i + 1, problem);
            }
        }
        return new OntologyException(name, 1, problem);
    }

    /** The file's name without folder and ending: the name of its type. */
    String stem() {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}
