/** Trains and scores the name finder. */
@NullMarked
package io.entente.extractor.names.training;

import org.jspecify.annotations.NullMarked;
