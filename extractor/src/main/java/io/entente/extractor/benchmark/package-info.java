/** Measures how fast the stages are, one by one and together. */
@NullMarked
package io.entente.extractor.benchmark;

import org.jspecify.annotations.NullMarked;
