/**
 * The canned questions, each in Cypher and in SPARQL, with the same rows in the same order from both stores.
 *
 * <p>A question is a folder of {@code resources/queries}: {@code question.yaml} (what it asks, its parameters and columns),
 * {@code query.cypher}, {@code query.rq}, {@code expected.tsv} (its rows on the fixture of the tests), and
 * {@code browser.cypher} where the answer can be drawn. To add a question is to add a folder.
 *
 * <pre>{@code
 * CannedQuery suppliers = CannedQueries.named("suppliers").orElseThrow();
 * Arguments arguments = Arguments.of(suppliers, Map.of("recipient", "RUS"), ActorNames.idsOnly());
 * Answer answer = store.ask(suppliers, arguments);
 * }</pre>
 *
 * <p>Values are bound as parameters in Cypher; in SPARQL they are written, escaped, into the rows of the {@code VALUES} over the
 * parameters ({@code ?_name}), where {@code UNDEF} stands for a parameter that is not given. {@code limit}, the one parameter that SPARQL
 * can't take from there, stands behind {@code LIMIT}.
 */
@NullMarked
package io.entente.queries;

import org.jspecify.annotations.NullMarked;
