package io.entente.scheduler.history;

import java.util.List;
import java.util.Optional;

/** A store that holds the history of runs beside the graph. Fails with {@link io.entente.loader.store.StoreException}. */
public sealed interface RunStore extends AutoCloseable permits Neo4jRuns, RdfRuns {

    /** The id of the latest run that it holds. */
    Optional<String> latest();

    /** Takes a run with what it brought, in one transaction; articles that the store lacks are passed over. */
    void write(RunRecord run, List<Brought> brought);

    @Override
    void close();
}
