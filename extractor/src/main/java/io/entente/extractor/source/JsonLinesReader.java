package io.entente.extractor.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.entente.text.Article;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: each line an object of {@code id}, {@code text} and what else is known; other keys are passed over. */
final class JsonLinesReader extends LineByLineReader {

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    JsonLinesReader(InputStream in, Input input) {
        super(in, input);
    }

    @Override
    Article article(String line, long number) throws ArticleException {
        JsonNode json = parse(line);
        if (!json.isObject()) {
            throw new ArticleException("no JSON object", line, "write an article a line: {\"id\": …, \"text\": …}");
        }
        return new Article(
                id(json, line),
                required(json, "text", line),
                optional(json, "title"),
                url(json),
                optional(json, "publisher"),
                published(json),
                "en");
    }

    private static JsonNode parse(String line) throws ArticleException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            throw new ArticleException(
                    "broken JSON at column " + column + ": " + e.getOriginalMessage(),
                    line,
                    "write each article as one JSON object on one line",
                    e);
        }
    }

    /** Feeds number their articles as often as they name them. */
    private static String id(JsonNode json, String line) throws ArticleException {
        JsonNode id = json.path("id");
        return id.isIntegralNumber() ? id.asText() : required(json, "id", line);
    }

    private static String required(JsonNode json, String key, String line) throws ArticleException {
        String value = optional(json, key);
        if (value == null) {
            throw new ArticleException("no \"" + key + "\"", line, "add \"" + key + "\" to the object");
        }
        if (!Utf8.hasText(value)) {
            throw new ArticleException("\"" + key + "\" is blank", line, "give \"" + key + "\" a value");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String key) throws ArticleException {
        JsonNode value = json.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new ArticleException("\"" + key + "\" is no string", value.toString(), "write it in quotation marks");
        }
        return Utf8.checked(value.textValue());
    }

    private static @Nullable URI url(JsonNode json) throws ArticleException {
        String value = optional(json, "url");
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            URI url = new URI(value.strip());
            if (url.isAbsolute()) {
                return url;
            }
            throw new URISyntaxException(value, "it has no scheme");
        } catch (URISyntaxException e) {
            throw new ArticleException(
                    "\"url\" is no URL: " + e.getReason(), value, "write it like https://example.org/article", e);
        }
    }

    private static @Nullable LocalDate published(JsonNode json) throws ArticleException {
        String value = optional(json, "published");
        if (value == null || value.isBlank()) {
            return null;
        }
        String day = value.strip();
        try {
            // A time of day may follow: 2025-08-30T06:12:00Z.
            int time = day.indexOf('T');
            return LocalDate.parse(time < 0 ? day : day.substring(0, time));
        } catch (DateTimeParseException e) {
            throw new ArticleException("\"published\" is no date", value, "write it like 2025-08-30", e);
        }
    }
}
