package io.entente.extractor.parse;

import org.jspecify.annotations.Nullable;

/** A state of an analysis: the stack, the buffer's first word, and the way there. Immutable. */
public final class ParseState {

    /** The number of words of the sentence, which is the number of the root in the buffer. */
    final int words;

    final @Nullable ParseState previous;
    /** The action that led here from the state before. */
    final int action;

    final @Nullable StackWord top;
    final StackWord first;

    private ParseState(int words, @Nullable ParseState previous, int action, @Nullable StackWord top, StackWord first) {
        this.words = words;
        this.previous = previous;
        this.action = action;
        this.top = top;
        this.first = first;
    }

    ParseState(ParseState previous, int action, @Nullable StackWord top, StackWord first) {
        this(previous.words, previous, action, top, first);
    }

    /** The state before the first action. */
    public static ParseState initial(int words) {
        return new ParseState(words, null, -1, null, StackWord.of(0));
    }

    /** Whether every word has its head. */
    public boolean isFinal() {
        return top == null && first.word == words;
    }

    /** The buffer's first word. */
    public int firstWord() {
        return first.word;
    }

    /** The stack's top word, −1 if there is none. */
    public int topWord() {
        return top == null ? StackWord.NONE : top.word;
    }

    /** The word below the stack's top word, −1 if there is none. */
    public int wordBelowTop() {
        return top == null || top.below == null ? StackWord.NONE : top.below.word;
    }

    /** The words of the stack, the top one first. */
    public int[] stack() {
        int depth = 0;
        for (StackWord word = top; word != null; word = word.below) {
            depth++;
        }
        int[] stack = new int[depth];
        int i = 0;
        for (StackWord word = top; word != null; word = word.below) {
            stack[i++] = word.word;
        }
        return stack;
    }
}
