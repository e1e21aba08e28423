/**
 * The whole graph that articles make, worked out without a store and with files rather than memory: for bulk loads, exports, and to
 * prove what a store holds.
 *
 * <pre>{@code
 * try (WholeGraph graph = WholeGraph.of(journal::articles, ontology, scratch)) {
 *     graph.relations().forEach(tally -> …);
 * }
 * }</pre>
 */
@NullMarked
package io.entente.loader.whole;

import org.jspecify.annotations.NullMarked;
