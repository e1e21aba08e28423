package io.entente.extractor.source;

import java.io.IOException;
import java.util.Optional;

/** Reads the articles of one stream, one at a time. */
interface ArticleReader extends AutoCloseable {

    /**
     * The next article or what was set aside in its place; empty at the end.
     *
     * @throws IOException if the stream cannot be read on
     */
    Optional<Reading> next() throws IOException;

    @Override
    void close() throws IOException;
}
