/** Trains OpenNLP's own name finder on the features of ours, and scores both: what docs/decisions/0003 rests on. */
@NullMarked
package io.entente.extractor.names.comparison;

import org.jspecify.annotations.NullMarked;
