package io.entente.extractor.parse.training;

import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.Arcs;
import io.entente.extractor.parse.ParseState;

/**
 * How many of the gold arcs that a state can still make an action makes impossible (Goldberg and Nivre 2013, section
 * 5.3), with the root taking one word only.
 */
final class DynamicOracle {

    private final Arcs gold;
    private final ArcHybrid system;
    private final boolean[] stacked;

    DynamicOracle(Arcs gold, ArcHybrid system) {
        this.gold = gold;
        this.system = system;
        this.stacked = new boolean[gold.size() + 1];
    }

    /** The cost of each of SHIFT, LEFT and RIGHT without the cost of a wrong relation. */
    record Costs(int shift, int left, int right) {}

    Costs costs(ParseState state) {
        int[] stack = state.stack();
        int first = state.firstWord();
        int size = gold.size();
        for (int word : stack) {
            stacked[word] = true;
        }
        int shift = 0;
        int left = 0;
        int right = 0;
        if (stack.length > 0) {
            int top = stack[0];
            int dependentsAhead = 0;
            for (int word = first; word < size; word++) {
                dependentsAhead += gold.head(word) == top ? 1 : 0;
            }
            boolean headBelow = stack.length > 1 && gold.head(top) == stack[1];
            // The root takes its one word when no other is left, so a word on top of another has lost it already.
            boolean headAhead = gold.head(top) == size ? stack.length == 1 : gold.head(top) >= first;
            boolean headFirst = gold.head(top) == first;
            left = dependentsAhead + (headBelow || (headAhead && !headFirst) ? 1 : 0);
            right = dependentsAhead + (headAhead ? 1 : 0);
        }
        if (first < size) {
            for (int word : stack) {
                shift += gold.head(word) == first ? 1 : 0;
            }
            int head = gold.head(first);
            boolean headUnderTop = head < first && stacked[head] && head != stack[0];
            shift += headUnderTop || (head == size && stack.length > 0) ? 1 : 0;
        }
        for (int word : stack) {
            stacked[word] = false;
        }
        return new Costs(shift, left, right);
    }

    /** The cost of an action: that of its kind, and 1 for a gold arc with a wrong relation. */
    int cost(Costs costs, ParseState state, int action) {
        if (action == ArcHybrid.SHIFT) {
            return costs.shift();
        }
        int top = state.topWord();
        boolean left = system.isLeft(action);
        int head = left ? state.firstWord() : state.wordBelowTop();
        boolean wrong = gold.head(top) == head && gold.relation(top) != system.relation(action);
        return (left ? costs.left() : costs.right()) + (wrong ? 1 : 0);
    }
}
