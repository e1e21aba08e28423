package io.entente.extractor.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011) with relations: SHIFT, and
 * for each relation a LEFT, which makes the stack's top depend on the buffer's first word, and a RIGHT, which makes it
 * depend on the word below it. The root stands behind the last word. A sentence of n words takes 2n actions.
 */
public final class ArcHybrid {

    /** The number of the action that moves the buffer's first word onto the stack. */
    public static final int SHIFT = 0;

    private final List<String> relations;

    public ArcHybrid(List<String> relations) {
        this.relations = List.copyOf(relations);
    }

    public List<String> relations() {
        return relations;
    }

    /** The number of actions. */
    public int size() {
        return 1 + 2 * relations.size();
    }

    public int left(int relation) {
        return 1 + relation;
    }

    public int right(int relation) {
        return 1 + relations.size() + relation;
    }

    public boolean isLeft(int action) {
        return action != SHIFT && action <= relations.size();
    }

    /** The number of the relation that the action makes; not for SHIFT. */
    public int relation(int action) {
        return (action - 1) % relations.size();
    }

    /** Whether the buffer has a word left. */
    public boolean canShift(ParseState state) {
        return state.first.word < state.words;
    }

    /** Whether the stack's top may depend on the buffer's first word, or on the root. */
    public boolean canLeft(ParseState state) {
        // The root takes a dependent only when nothing else is left, so that it gets exactly one.
        return state.top != null && (state.first.word < state.words || state.top.below == null);
    }

    /** Whether there is a word below the stack's top. */
    public boolean canRight(ParseState state) {
        return state.top != null && state.top.below != null;
    }

    public boolean isPossible(ParseState state, int action) {
        if (action == SHIFT) {
            return canShift(state);
        }
        return isLeft(action) ? canLeft(state) : canRight(state);
    }

    /** The state after the action, which must be possible. */
    public ParseState apply(ParseState state, int action, long score) {
        if (action == SHIFT) {
            StackWord pushed = state.first.onTopOf(state.top);
            return new ParseState(state, action, score, pushed, StackWord.of(state.first.word + 1));
        }
        StackWord top = requireWord(state.top);
        if (isLeft(action)) {
            return new ParseState(state, action, score, top.below, state.first.withLeft(top, relation(action)));
        }
        StackWord head = requireWord(top.below).withRight(top, relation(action));
        return new ParseState(state, action, score, head, state.first);
    }

    private static StackWord requireWord(@Nullable StackWord word) {
        if (word == null) {
            throw new IllegalStateException("the action needs more words on the stack");
        }
        return word;
    }
}
