/** Measures tagger and parser against treebanks, and how fast they are. */
@NullMarked
package io.entente.extractor.parse.evaluation;

import org.jspecify.annotations.NullMarked;
