/**
 * Proves that a store holds what the statement files say, fact by fact, and mends it where it does not.
 *
 * <pre>{@code
 * Verification found = new GraphVerifier(graph, scratch).verify(store);
 * if (!found.differences().isEmpty()) {
 *     new Repair(graph, store).mend(found.differences());
 * }
 * }</pre>
 */
@NullMarked
package io.entente.loader.verify;

import org.jspecify.annotations.NullMarked;
