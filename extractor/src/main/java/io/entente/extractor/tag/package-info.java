/**
 * Stage 3 of 8: reads Sentence, gives TaggedSentence. Each token gets its universal tag, its Penn Treebank tag and its
 * lemma: in "Iran supplied drones" the word "supplied" is VERB, VBD, "supply".
 *
 * <pre>{@code
 * Tagger tagger = Tagger.load();
 * TaggedSentence tagged = tagger.tag(sentence);
 * }</pre>
 */
@NullMarked
package io.entente.extractor.tag;

import org.jspecify.annotations.NullMarked;
