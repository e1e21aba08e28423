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

    /** The relation of the sentence's root, and of no other word. */
    public static final String ROOT = "root";

    private final List<String> relations;
    private final int root;

    public ArcHybrid(List<String> relations) {
        this.relations = List.copyOf(relations);
        this.root = relations.indexOf(ROOT);
        if (root < 0) {
            throw new IllegalArgumentException("the relations lack " + ROOT + ": " + relations);
        }
    }

    /** The relations' names, in the order of their numbers. */
    public List<String> relations() {
        return relations;
    }

    /** The number of actions. */
    public int size() {
        return 1 + 2 * relations.size();
    }

    /** The number of the LEFT that makes the relation. */
    public int left(int relation) {
        return 1 + relation;
    }

    /** The number of the RIGHT that makes the relation. */
    public int right(int relation) {
        return 1 + relations.size() + relation;
    }

    /** Whether the action is a LEFT. */
    public boolean isLeft(int action) {
        return action != SHIFT && action <= relations.size();
    }

    /** The number of the relation that the action makes; not for SHIFT. */
    public int relation(int action) {
        return isLeft(action) ? action - 1 : action - 1 - relations.size();
    }

    /**
     * Whether the action can be taken. The root takes a word only when no other is left, so that it gets exactly one.
     */
    public boolean isPossible(ParseState state, int action) {
        boolean allShifted = state.first.word == state.words;
        if (action == SHIFT) {
            return !allShifted;
        }
        if (isLeft(action)) {
            return state.top != null
                    && (relation(action) == root) == allShifted
                    && (!allShifted || state.top.below == null);
        }
        return state.top != null && state.top.below != null && relation(action) != root;
    }

    /** The state after the action, which must be possible. */
    public ParseState apply(ParseState state, int action) {
        if (action == SHIFT) {
            StackWord pushed = state.first.onTopOf(state.top);
            return new ParseState(state, action, pushed, StackWord.of(state.first.word + 1));
        }
        StackWord top = requireWord(state.top);
        if (isLeft(action)) {
            return new ParseState(state, action, top.below, state.first.withLeft(top, relation(action)));
        }
        StackWord head = requireWord(top.below).withRight(top, relation(action));
        return new ParseState(state, action, head, state.first);
    }

    private static StackWord requireWord(@Nullable StackWord word) {
        if (word == null) {
            throw new IllegalStateException("the action needs more words on the stack");
        }
        return word;
    }
}
