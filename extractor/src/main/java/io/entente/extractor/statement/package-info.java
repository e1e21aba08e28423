/**
 * Stage 8 of 8: reads Propositions and the actors of their phrases, gives Statements. "Ruritania has not sold rifles to
 * Strelsau" is one: Ruritania SELLS_TO Strelsau, object rifles, denied.
 */
@NullMarked
package io.entente.extractor.statement;

import org.jspecify.annotations.NullMarked;
