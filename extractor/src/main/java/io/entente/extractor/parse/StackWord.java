package io.entente.extractor.parse;

import org.jspecify.annotations.Nullable;

/**
 * A word on the stack or at the buffer's front, with what is known of its dependents so far. Immutable, so that analyses
 * share them; {@code word} is −1 for the absence of a dependent.
 */
final class StackWord {

    static final int NONE = -1;

    final int word;
    /** The word under this one on the stack. */
    final @Nullable StackWord below;

    final Dependents left;
    final Dependents right;

    private StackWord(int word, @Nullable StackWord below, Dependents left, Dependents right) {
        this.word = word;
        this.below = below;
        this.left = left;
        this.right = right;
    }

    /** A word without dependents. */
    static StackWord of(int word) {
        return new StackWord(word, null, Dependents.NONE, Dependents.NONE);
    }

    StackWord onTopOf(@Nullable StackWord other) {
        return new StackWord(word, other, left, right);
    }

    StackWord withLeft(StackWord dependent, int relation) {
        return new StackWord(word, below, left.with(dependent.word, relation), right);
    }

    StackWord withRight(StackWord dependent, int relation) {
        return new StackWord(word, below, left, right.with(dependent.word, relation));
    }

    /**
     * A word's dependents on one side: the outermost, the one before it, their number and the set of their relations.
     */
    record Dependents(int outer, int outerRelation, int inner, int innerRelation, int count, long relations) {

        static final Dependents NONE = new Dependents(StackWord.NONE, -1, StackWord.NONE, -1, 0, 0);

        Dependents with(int word, int relation) {
            return new Dependents(word, relation, outer, outerRelation, count + 1, relations | (1L << relation));
        }
    }
}
