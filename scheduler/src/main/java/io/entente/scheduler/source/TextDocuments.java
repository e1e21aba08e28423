package io.entente.scheduler.source;

import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.InputFormat;
import io.entente.extractor.source.Provenance;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** What the extractor reads itself: texts, and JSON Lines with its own keys. */
final class TextDocuments implements Documents {

    private final InputStream in;
    private final InputFormat format;
    private final FileContext context;
    private final Readings readings;

    TextDocuments(InputStream in, InputFormat format, FileContext context) {
        this.in = in;
        this.format = format;
        this.context = context;
        this.readings = new ArticleSource(List.of(ArticleSource.STANDARD_INPUT), in)
                .as(format)
                .open();
    }

    @Override
    public Optional<Reading> next() {
        return readings.hasNext() ? Optional.of(here(readings.next())) : Optional.empty();
    }

    private Reading here(Reading reading) {
        return switch (reading) {
            case Reading.Loaded(Article article, Provenance at) -> new Reading.Loaded(named(article), here(at));
            case Reading.SetAside(Provenance at, String beginning, String reason, String remedy) ->
                new Reading.SetAside(here(at), beginning, reason, remedy);
        };
    }

    private Provenance here(Provenance at) {
        return context.line(at.line());
    }

    private Article named(Article article) {
        String id = context.id(format == InputFormat.TEXT ? context.stem() : article.id());
        return new Article(
                id,
                article.text(),
                article.title(),
                article.url(),
                article.publisher() == null ? context.source().publisher() : article.publisher(),
                article.published() == null && format == InputFormat.TEXT
                        ? context.published().orElse(null)
                        : article.published(),
                article.language());
    }

    @Override
    public void close() throws IOException {
        readings.close();
        in.close();
    }
}
