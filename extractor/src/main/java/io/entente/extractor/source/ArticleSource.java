package io.entente.extractor.source;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Files, folders and standard input that articles are read from.
 *
 * <p>A file's ending tells its format. Of a folder, every file with a known ending is read, in the order of names,
 * subfolders included; hidden files and other endings are passed over. Standard input is JSON Lines if it begins with a
 * brace, else one text.
 */
public final class ArticleSource {

    /** The input that means standard input. */
    public static final String STANDARD_INPUT = "-";

    private final List<String> inputs;
    private final Optional<InputFormat> format;
    private final InputStream standardInput;

    /**
     * @param inputs paths, or {@link #STANDARD_INPUT}
     * @param standardInput read at most once; not closed
     */
    public ArticleSource(List<String> inputs, InputStream standardInput) {
        this(inputs, Optional.empty(), standardInput);
    }

    private ArticleSource(List<String> inputs, Optional<InputFormat> format, InputStream standardInput) {
        this.inputs = List.copyOf(inputs);
        this.format = format;
        this.standardInput = standardInput;
    }

    /** The same inputs, files of every ending read in the one format. */
    public ArticleSource as(InputFormat everyFile) {
        return new ArticleSource(inputs, Optional.of(everyFile), standardInput);
    }

    /** Begins to read. No file is opened before its first article is asked for. */
    public Readings open() {
        return new Readings(new OpenInputs(inputs, format, standardInput));
    }
}
