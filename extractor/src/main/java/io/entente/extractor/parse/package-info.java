/**
 * Stage 4 of 8: reads TaggedSentence, gives DependencyTree in Universal Dependencies 2. In "Iran supplied drones" the
 * words "Iran" and "drones" depend on "supplied", as its nsubj and its obj.
 *
 * <pre>{@code
 * DependencyParser parser = DependencyParser.load(ParserProfile.ACCURATE);
 * DependencyTree tree = parser.parse(tagger.tag(sentence));
 * }</pre>
 */
@NullMarked
package io.entente.extractor.parse;

import org.jspecify.annotations.NullMarked;
