package io.entente.loader.store;

import io.entente.statement.ArticleStatements;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A store that holds the graph of statements. One writer at a time; not for use by several threads.
 *
 * <p>All methods but {@code name} throw {@link StoreException} when the store fails. What a call has not finished by then is not in the store.
 */
public interface GraphStore extends AutoCloseable {

    /** What people call it, with its address, for messages: {@code Neo4j at bolt://localhost:7687}. */
    String name();

    /** Makes the store ready for writing: constraints, indexes, vocabulary. May be repeated at any time. */
    void start();

    /** The versions of these articles that the store holds, as {@link VersionMark} makes them; articles that it lacks are absent. */
    Map<String, String> versions(Collection<String> articles);

    /**
     * Brings the articles into the store, in one transaction: those that it lacks are added, those that it holds in another
     * version are replaced, those that it holds in this version are left alone.
     */
    BatchOutcome write(List<ArticleStatements> batch);

    /**
     * Removes the articles with everything that only they support, in one transaction.
     *
     * @return how many of them the store held
     */
    int retract(Collection<String> articles);

    /** What the store holds. */
    GraphCounts counts();

    @Override
    void close();
}
