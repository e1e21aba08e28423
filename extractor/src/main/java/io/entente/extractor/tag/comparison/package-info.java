/** Trains OpenNLP's own tagger on the features of ours, and scores both: what docs/decisions/0003 rests on. */
@NullMarked
package io.entente.extractor.tag.comparison;

import org.jspecify.annotations.NullMarked;
