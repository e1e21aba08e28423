/** Scores the segmenter against treebanks. */
@NullMarked
package io.entente.extractor.segment.scoring;

import org.jspecify.annotations.NullMarked;
