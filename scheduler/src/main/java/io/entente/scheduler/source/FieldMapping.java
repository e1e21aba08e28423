package io.entente.scheduler.source;

import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.scheduler.config.Fields;
import io.entente.scheduler.html.PageDates;
import io.entente.text.Article;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** Makes an article of a record whose fields have names of somebody else's. */
final class FieldMapping {

    private final FileContext context;

    FieldMapping(FileContext context) {
        this.context = context;
    }

    Reading read(Function<String, Optional<String>> record, Provenance at) {
        Function<String, Optional<String>> value =
                key -> record.apply(key).map(String::strip).filter(text -> !text.isEmpty());
        Fields fields = context.fields();
        Optional<String> text = value.apply(fields.text());
        if (text.isEmpty()) {
            return new Reading.SetAside(
                    at,
                    "",
                    "no \"" + fields.text() + "\"",
                    "name the field that holds the text by fields: text: in the configuration");
        }
        URI address = WebAddress.of(
                URI.create("https://none.invalid/"),
                value.apply(fields.url()).filter(url -> url.contains("://")).orElse(null));
        Optional<String> id = value.apply(fields.id()).map(context::id);
        if (id.isEmpty() && address == null) {
            return new Reading.SetAside(
                    at,
                    "",
                    "neither \"" + fields.id() + "\" nor \"" + fields.url() + "\"",
                    "name the field that tells articles apart by fields: id: in the configuration");
        }
        String language = fields.language() == null
                ? "en"
                : value.apply(fields.language()).orElse("en");
        return new Reading.Loaded(
                new Article(
                        id.orElseGet(() -> String.valueOf(address)),
                        text.get(),
                        value.apply(fields.title()).orElse(null),
                        address,
                        value.apply(fields.publisher()).orElse(context.source().publisher()),
                        value.apply(fields.published()).flatMap(PageDates::day).orElse(null),
                        language),
                at);
    }
}
