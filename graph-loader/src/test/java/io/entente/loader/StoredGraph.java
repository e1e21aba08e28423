package io.entente.loader;

import java.util.List;

/** Looks into a store past the code under test: what it holds, one fact a line, as {@link ExpectedGraph} has it. */
interface StoredGraph extends AutoCloseable {

    List<String> lines();

    /** Empties the store. */
    void clear();

    @Override
    void close();
}
