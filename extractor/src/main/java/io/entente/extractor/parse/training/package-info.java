/** What parsers learn beside treebanks, and which relations they tell apart. */
@NullMarked
package io.entente.extractor.parse.training;

import org.jspecify.annotations.NullMarked;
