/** Trains the parser's network. */
@NullMarked
package io.entente.extractor.parse.graph.training;

import org.jspecify.annotations.NullMarked;
