/**
 * Scores what was extracted against gold statements and event records, as precision, recall and F1 over statements: by relation
 * and ends, with polarity, certainty, source and the rest as accuracy over what matched.
 */
@NullMarked
package io.entente.evaluation;

import org.jspecify.annotations.NullMarked;
