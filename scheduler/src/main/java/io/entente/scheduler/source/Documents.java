package io.entente.scheduler.source;

import io.entente.extractor.source.Reading;
import java.io.IOException;
import java.util.Optional;

/** The articles of a file, one at a time, with ids that are theirs alone. */
interface Documents extends AutoCloseable {

    /**
     * The next article or what is set aside in its place; empty at the end.
     *
     * @throws IOException if the file cannot be read on
     */
    Optional<Reading> next() throws IOException;

    @Override
    void close() throws IOException;
}
