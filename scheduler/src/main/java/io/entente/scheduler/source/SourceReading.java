package io.entente.scheduler.source;

import java.util.Optional;

/** Reads one source once. Not for several threads. */
public interface SourceReading extends AutoCloseable {

    /** The next piece, fetched now; empty at the end. */
    Optional<Piece> next();

    @Override
    void close();
}
