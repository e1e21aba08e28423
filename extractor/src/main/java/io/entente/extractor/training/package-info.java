/** One command that trains every model of tagger, lemmatizer and parser from the corpora. */
@NullMarked
package io.entente.extractor.training;

import org.jspecify.annotations.NullMarked;
