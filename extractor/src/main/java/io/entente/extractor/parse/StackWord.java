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
    /** The first word of its subtree. */
    final int begin;

    private StackWord(int word, int begin, @Nullable StackWord below, Dependents left, Dependents right) {
        this.word = word;
        this.begin = begin;
        this.below = below;
        this.left = left;
        this.right = right;
    }

    /** A word without dependents. */
    static StackWord of(int word) {
        return new StackWord(word, word, null, Dependents.NONE, Dependents.NONE);
    }

    StackWord onTopOf(@Nullable StackWord other) {
        return new StackWord(word, begin, other, left, right);
    }

    StackWord withLeft(StackWord dependent, int relation) {
        return new StackWord(word, dependent.begin, below, left.with(dependent.word, relation), right);
    }

    StackWord withRight(StackWord dependent, int relation) {
        return new StackWord(word, begin, below, left, right.with(dependent.word, relation));
    }
}
