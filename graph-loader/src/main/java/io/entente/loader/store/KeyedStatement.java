package io.entente.loader.store;

import io.entente.statement.Statement;

/**
 * A statement with what is worked out from it once.
 *
 * @param id of the statement
 * @param relationId of the relation that it is about
 * @param speaker who says so: the source's id; in the article's own voice the publisher, or the article if none is known
 * @param origin where the claim comes from in the first place, the same in all copies of one wire report or quotation
 */
public record KeyedStatement(Statement statement, String id, String relationId, String speaker, String origin) {}
