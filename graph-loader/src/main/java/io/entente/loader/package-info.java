/**
 * Brings statements into graph stores, each once.
 *
 * <p>{@link io.entente.loader.store.GraphStore} is what a store must do; {@link io.entente.loader.StoreKind} lists the stores that there
 * are; {@link io.entente.loader.load.Loader} brings a stream of articles into several of them. In every store:
 *
 * <ul>
 *   <li>an article's statements, the relations that they touch and the mark that says which version of the article is held are
 *       written in one transaction, so that a load that was killed goes on where it stopped, and one that is repeated does
 *       nothing;
 *   <li>an article in a new version replaces its own statements and no others;
 *   <li>a relation counts its statements: denied if their polarity is {@code -}, else possible if their certainty is, else
 *       affirmed. Its shortcut between the two ends exists while at least one affirms it;
 *   <li>relations that no statement is about, and actors and items that nothing leads to, are gone.
 * </ul>
 */
@NullMarked
package io.entente.loader;

import org.jspecify.annotations.NullMarked;
