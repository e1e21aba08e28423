package io.entente.statement.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each look-up of which fails with the place, the value and a hint. */
final class Fields {

    private final JsonNode object;
    private final String path;
    private final LineOrigin origin;

    Fields(JsonNode object, String path, LineOrigin origin) {
        this.object = object;
        this.path = path;
        this.origin = origin;
        if (!object.isObject()) {
            throw new StatementFileException(
                    origin, path.isEmpty() ? null : path, object.toString(), "should be a JSON object {…}", null);
        }
    }

    boolean has(String name) {
        JsonNode value = object.get(name);
        return value != null && !value.isNull();
    }

    /** The object in the field, or null if the field is absent or null. */
    @Nullable
    Fields object(String name) {
        return has(name) ? new Fields(object.path(name), at(name), origin) : null;
    }

    Fields requiredObject(String name) {
        return new Fields(required(name), at(name), origin);
    }

    /** The elements of the array in the field. */
    Iterable<JsonNode> requiredArray(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw wrong(name, "should be a JSON array […]", null);
        }
        return value;
    }

    @Nullable
    String text(String name) {
        if (!has(name)) {
            return null;
        }
        if (!object.path(name).isTextual()) {
            throw wrong(name, "should be a string", null);
        }
        return object.path(name).textValue();
    }

    String requiredText(String name) {
        required(name);
        String text = text(name);
        return text == null ? "" : text;
    }

    int requiredOffset(String name) {
        JsonNode value = required(name);
        if (!value.isInt() || value.intValue() < 0) {
            throw wrong(name, "should be an offset in the article's text, 0 or more", null);
        }
        return value.intValue();
    }

    double requiredDouble(String name) {
        if (!required(name).isNumber()) {
            throw wrong(name, "should be a number", null);
        }
        return object.path(name).doubleValue();
    }

    @Nullable
    BigDecimal decimal(String name) {
        if (!has(name)) {
            return null;
        }
        if (!object.path(name).isNumber()) {
            throw wrong(name, "should be a number", null);
        }
        return object.path(name).decimalValue();
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(name, "should be a day, as 2024-05-31", e);
        }
    }

    /** The value that the field's text stands for; the reading must throw IllegalArgumentException for what it does not know. */
    <T> T requiredCode(String name, Function<String, T> reading, String hint) {
        String code = requiredText(name);
        try {
            return reading.apply(code);
        } catch (IllegalArgumentException e) {
            throw wrong(name, hint, e);
        }
    }

    <T> T requiredName(String name, Function<String, Optional<T>> lookUp, String hint) {
        return lookUp.apply(requiredText(name)).orElseThrow(() -> wrong(name, hint, null));
    }

    private JsonNode required(String name) {
        if (!has(name)) {
            throw new StatementFileException(origin, at(name), null, "is missing", null);
        }
        return object.path(name);
    }

    StatementFileException wrong(String name, String hint, @Nullable Throwable cause) {
        return new StatementFileException(origin, at(name), object.path(name).toString(), hint, cause);
    }

    /** The object as a whole breaks a rule that the exception tells. */
    StatementFileException broken(IllegalArgumentException cause) {
        String reason = cause.getMessage();
        return new StatementFileException(
                origin, path.isEmpty() ? null : path, null, reason == null ? "is not valid" : reason, cause);
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
