package io.entente.extractor.source;

import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a whole stream as one article. */
final class TextReader implements ArticleReader {

    private final InputStream in;
    private final Input input;
    private boolean done;

    TextReader(InputStream in, Input input) {
        this.in = in;
        this.input = input;
    }

    @Override
    public Optional<Reading> next() throws IOException {
        if (done) {
            return Optional.empty();
        }
        done = true;
        Provenance provenance = Provenance.whole(input.name());
        try {
            return Optional.of(new Reading.Loaded(article(text()), provenance));
        } catch (ArticleException e) {
            return Optional.of(e.at(provenance));
        }
    }

    private Article article(String text) {
        return new Article(
                input.stem(), text, null, null, null, input.published().orElse(null), "en");
    }

    private String text() throws IOException, ArticleException {
        byte[] bytes = in.readNBytes(InputFormat.MAX_ARTICLE_BYTES + 1);
        if (bytes.length > InputFormat.MAX_ARTICLE_BYTES) {
            throw new ArticleException(
                    "longer than " + InputFormat.MAX_ARTICLE_BYTES + " bytes",
                    Excerpt.beginningOf(bytes),
                    "cut it into articles, or read its lines as articles (--lines)");
        }
        String text = Utf8.decode(bytes, 0);
        if (!Utf8.hasText(text)) {
            throw new ArticleException(
                    bytes.length == 0 ? "the file is empty" : "nothing but blanks", "", "give a file with text");
        }
        return text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
