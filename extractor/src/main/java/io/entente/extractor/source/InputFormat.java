package io.entente.extractor.source;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that articles come in. To add one: a reader, and a constant here. */
public enum InputFormat {

    /** A text file is an article; its id is the file's stem, its day what {@code dates.tsv} beside it says. */
    TEXT,

    /** JSON Lines: an object a line with {@code id}, {@code text} and, if known, {@code title}, {@code url}, {@code publisher}, {@code published}. */
    JSON_LINES,

    /** Each line of a text file is an article; its id is the line's number. Never taken from a file's name. */
    LINES;

    /** The most that one article may take in its file, in bytes. A long book has a million. */
    public static final int MAX_ARTICLE_BYTES = 5_000_000;

    /** The format that a file's name tells. */
    static Optional<InputFormat> ofFileName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (InputFormat format : values()) {
            if (format.endings().stream().anyMatch(lower::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private List<String> endings() {
        return switch (this) {
            case TEXT -> List.of(".txt");
            case JSON_LINES -> List.of(".jsonl", ".ndjson");
            case LINES -> List.of();
        };
    }

    /** Reads a stream, which {@link ArticleReader#close} closes. */
    ArticleReader reader(InputStream in, Input input) {
        return switch (this) {
            case TEXT -> new TextReader(in, input);
            case JSON_LINES -> new JsonLinesReader(in, input);
            case LINES -> new LinesReader(in, input);
        };
    }
}
