package io.entente.extractor.conllu;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as CoNLL-U has it.
 *
 * @param comments the lines that begin with {@code #}, whole
 * @param lines words, and ranges and empty nodes where they stand between them
 */
public record ConlluSentence(List<String> comments, List<ConlluLine> lines) {

    public ConlluSentence {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    /** The words of the tree, in order. */
    public List<ConlluWord> words() {
        return lines.stream()
                .filter(ConlluWord.class::isInstance)
                .map(ConlluWord.class::cast)
                .toList();
    }

    /** The sentence with more comments before its own. */
    public ConlluSentence withComments(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(comments);
        return new ConlluSentence(all, lines);
    }

    /** The sentence with its words replaced, one for one; comments, ranges and empty nodes stay. */
    public ConlluSentence withWords(List<ConlluWord> words) {
        if (words.size() != words().size()) {
            throw new IllegalArgumentException(words.size() + " words for " + words().size());
        }
        var next = words.iterator();
        List<ConlluLine> replaced = lines.stream()
                .map(line -> line instanceof ConlluWord ? next.next() : line)
                .toList();
        return new ConlluSentence(comments, replaced);
    }
}
