package io.entente.statement.file;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Statement;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes and reads an article's version together with its statements. */
final class ArticleJson {

    private ArticleJson() {}

    static void write(ArticleStatements read, JsonGenerator json) throws IOException {
        ArticleVersion article = read.article();
        json.writeStartObject();
        json.writeObjectFieldStart("article");
        json.writeStringField("id", article.id());
        json.writeStringField("sha256", article.sha256());
        json.writeStringField("extractor", article.extractor());
        StatementJson.writeText("title", article.title(), json);
        StatementJson.writeText("url", article.url(), json);
        StatementJson.writeText("publisher", article.publisher(), json);
        StatementJson.writeText("published", article.published(), json);
        json.writeStringField("language", article.language());
        json.writeEndObject();
        json.writeArrayFieldStart("statements");
        for (Statement statement : read.statements()) {
            StatementJson.write(statement, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    static ArticleStatements parse(JsonNode line, StatementParser statements, LineOrigin origin) {
        Fields fields = new Fields(line, "", origin);
        ArticleVersion article = version(fields.requiredObject("article"));
        List<Statement> parsed = new ArrayList<>();
        for (JsonNode statement : fields.requiredArray("statements")) {
            parsed.add(statements.parse(new Fields(statement, "statements[" + parsed.size() + "]", origin)));
        }
        try {
            return new ArticleStatements(article, parsed);
        } catch (IllegalArgumentException e) {
            throw fields.broken(e);
        }
    }

    static ArticleVersion version(Fields fields) {
        return new ArticleVersion(
                fields.requiredText("id"),
                fields.requiredText("sha256"),
                fields.requiredText("extractor"),
                fields.text("title"),
                url(fields),
                fields.text("publisher"),
                fields.date("published"),
                fields.requiredText("language"));
    }

    private static @Nullable URI url(Fields fields) {
        return fields.has("url") ? fields.requiredCode("url", URI::create, "should be an address (RFC 3986)") : null;
    }
}
