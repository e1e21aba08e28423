/**
 * Reads and writes CoNLL-U (https://universaldependencies.org/format.html): ten columns a word, a blank line after each
 * sentence.
 *
 * <pre>{@code
 * for (ConlluSentence sentence : ConlluReader.read(path)) {
 *     DependencyTree gold = ConlluTrees.tree(sentence);
 *     ...
 * }
 * }</pre>
 */
@NullMarked
package io.entente.extractor.conllu;

import org.jspecify.annotations.NullMarked;
