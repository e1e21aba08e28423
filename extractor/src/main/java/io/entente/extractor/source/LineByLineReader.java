package io.entente.extractor.source;

import io.entente.text.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream each of whose lines is an article; blank lines are passed over. */
abstract class LineByLineReader implements ArticleReader {

    private final ByteLines lines;
    private final Input input;
    private boolean done;
    private long seen;

    LineByLineReader(InputStream in, Input input) {
        this.lines = new ByteLines(in, InputFormat.MAX_ARTICLE_BYTES);
        this.input = input;
    }

    /**
     * The article that a line holds.
     *
     * @param number the line's, counted from 1
     */
    abstract Article article(String line, long number) throws ArticleException;

    final Input input() {
        return input;
    }

    @Override
    public final Optional<Reading> next() throws IOException {
        Optional<ByteLines.Line> line = lines.next();
        while (line.isPresent()) {
            try {
                String text = line.get().text();
                if (Utf8.hasText(text)) {
                    seen++;
                    return Optional.of(new Reading.Loaded(
                            article(text, line.get().number()),
                            input.line(line.get().number())));
                }
            } catch (ArticleException e) {
                seen++;
                return Optional.of(e.at(input.line(line.get().number())));
            }
            line = lines.next();
        }
        return end();
    }

    private Optional<Reading> end() {
        if (done || seen > 0) {
            return Optional.empty();
        }
        done = true;
        return Optional.of(new ArticleException("no line with text", "", "give a file with an article a line")
                .at(Provenance.whole(input.name())));
    }

    @Override
    public final void close() throws IOException {
        lines.close();
    }
}
