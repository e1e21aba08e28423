package io.entente.scheduler.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.InputFormat;
import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.scheduler.state.Json;
import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** JSON Lines with keys of somebody else's; a key may be a path, {@code meta.headline}. */
final class MappedDocuments implements Documents {

    private final InputStream in;
    private final FileContext context;
    private final Readings lines;

    MappedDocuments(InputStream in, FileContext context) {
        this.in = in;
        this.context = context;
        this.lines = new ArticleSource(List.of(ArticleSource.STANDARD_INPUT), in)
                .as(InputFormat.LINES)
                .open();
    }

    @Override
    public Optional<Reading> next() {
        return lines.hasNext() ? Optional.of(reading(lines.next())) : Optional.empty();
    }

    private Reading reading(Reading line) {
        return switch (line) {
            case Reading.Loaded(Article text, Provenance at) -> parsed(text.text(), context.line(at.line()));
            case Reading.SetAside(Provenance at, String beginning, String reason, String remedy) ->
                new Reading.SetAside(context.line(at.line()), beginning, reason, remedy);
        };
    }

    private Reading parsed(String line, Provenance at) {
        try {
            JsonNode json = Json.MAPPER.readTree(line);
            return new FieldMapping(context).read(key -> value(json, key), at);
        } catch (JsonProcessingException e) {
            return new Reading.SetAside(
                    at,
                    "",
                    "broken JSON: " + e.getOriginalMessage(),
                    "write each article as one JSON object on one line");
        }
    }

    private static Optional<String> value(JsonNode json, String path) {
        JsonNode node = json.at("/" + path.replace('.', '/'));
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        in.close();
    }
}
