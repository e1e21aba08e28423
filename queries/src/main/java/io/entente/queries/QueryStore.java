package io.entente.queries;

/** A store that canned questions can be put to. */
public sealed interface QueryStore extends AutoCloseable permits Neo4jQueryStore, RdfQueryStore {

    /**
     * Asks the question.
     *
     * @throws QuestionException if the store can't be reached or refuses
     */
    Answer ask(CannedQuery query, Arguments arguments);

    @Override
    void close();
}
