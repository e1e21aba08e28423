package io.entente.statement.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.entente.ontology.RelationType;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Statement;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Turns statements into lines of JSON and back: what is written and read again is the same statement, and what is read and
 * written again is the same line.
 */
public final class StatementCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // An amount of 2.50 stays 2.50: BigDecimal's equality sees the scale.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectReader VALUE = MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final StatementParser statements;

    /** @param relationTypes the relation type of a name, as the ontology has it */
    public StatementCodec(Function<String, Optional<RelationType>> relationTypes) {
        this.statements = new StatementParser(relationTypes);
    }

    /** The statement as a line of a statement file, without line break. */
    public static String line(Statement statement) {
        return line(json -> StatementJson.write(statement, json));
    }

    /** The article's version and statements as a line of an article file, without line break. */
    public static String line(ArticleStatements article) {
        return line(json -> ArticleJson.write(article, json));
    }

    /**
     * Reads a line in UTF-8.
     *
     * @throws StatementFileException if the line is not a statement
     */
    public Statement statement(byte[] line, LineOrigin origin) {
        return statements.parse(new Fields(parse(line, origin), "", origin));
    }

    /**
     * Reads a line in UTF-8.
     *
     * @throws StatementFileException if the line is not an article with its statements
     */
    public ArticleStatements article(byte[] line, LineOrigin origin) {
        return ArticleJson.parse(parse(line, origin), statements, origin);
    }

    static JsonNode parse(byte[] line, LineOrigin origin) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw notJson(line, origin, e);
        }
    }

    static JsonParser parser(byte[] line) throws IOException {
        return MAPPER.createParser(line);
    }

    /** The value that the parser stands at, whatever follows it. */
    static JsonNode value(JsonParser json) throws IOException {
        return VALUE.readTree(json);
    }

    static StatementFileException notJson(byte[] line, LineOrigin origin, IOException cause) {
        String reason = cause instanceof JsonProcessingException e
                ? "column " + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage()
                : String.valueOf(cause.getMessage());
        return new StatementFileException(
                origin,
                null,
                new String(line, StandardCharsets.UTF_8),
                "is not JSON (" + reason + "); a statement file has one JSON object a line",
                cause);
    }

    static String line(Content content) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(line)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return line.toString();
    }

    /** What fills a line. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
