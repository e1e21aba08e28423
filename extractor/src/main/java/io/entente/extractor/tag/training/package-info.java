/** Training of the tagger and the lemmatizer, and of the table of word clusters. */
@NullMarked
package io.entente.extractor.tag.training;

import org.jspecify.annotations.NullMarked;
