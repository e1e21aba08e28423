package io.entente.queries;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code question.yaml} holds. */
record QuestionFile(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) QueryGroup group,
        @JsonProperty(required = true) String question,
        @Nullable List<ParameterEntry> parameters,
        @JsonProperty(required = true) List<Column> columns,
        @Nullable List<String> caveats) {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /** A parameter, its default under the name that people write. */
    record ParameterEntry(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) ParameterType type,
            @JsonProperty(required = true) String description,
            boolean required,
            @JsonProperty("default") @Nullable String standard,
            @JsonProperty(required = true) String example,
            @Nullable String otherThan) {

        Parameter parameter() {
            return new Parameter(name, type, description, required, standard, example, otherThan);
        }
    }

    static QuestionFile parse(String file, String text) {
        try {
            return YAML.readValue(text, QuestionFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    file + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
        }
    }
}
