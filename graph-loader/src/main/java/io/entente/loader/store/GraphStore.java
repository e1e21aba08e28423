package io.entente.loader.store;

import io.entente.statement.ArticleStatements;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A store that holds the graph of statements. One writer at a time; only {@code versions} may be asked by several threads.
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

    /** The versions of all articles that the store holds: of many at once they are told much faster. */
    Map<String, String> versions();

    /**
     * Brings the articles into the store, in one transaction: those that it lacks are added, those that it holds in another
     * version are replaced, those that it holds in this version are left alone.
     */
    BatchOutcome bring(List<MarkedArticle> batch);

    /** The same, of articles that were not worked on yet. */
    default BatchOutcome write(List<ArticleStatements> batch) {
        return bring(batch.stream().map(MarkedArticle::of).toList());
    }

    /**
     * Removes the articles with everything that only they support, in one transaction.
     *
     * @return how many of them the store held
     */
    int retract(Collection<String> articles);

    /** What the store holds. */
    GraphCounts counts();

    /** All that the store holds of a kind, in no order; {@link ExpectedFacts} tells what it should hold. */
    void facts(FactKind kind, Consumer<Fact> facts);

    /**
     * Counts the relations anew from their statements and draws their shortcuts anew, in one transaction. Relations that no
     * statement is about, and those of the actors and items that nothing leads to, are removed.
     */
    void recount(Collection<String> relations, Collection<String> actors, Collection<String> items);

    /** Counts anew, from what the store holds of relations, what those of each type count up to. */
    void recountTypes();

    /** Removes the shortcuts between the ends of these relations, whether or not they should be there. */
    void removeShortcuts(Collection<RelationEnds> ends);

    /** Removes everything that loads have written, and nothing else. */
    void clear();

    @Override
    void close();
}
