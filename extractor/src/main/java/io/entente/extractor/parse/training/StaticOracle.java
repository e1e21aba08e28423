package io.entente.extractor.parse.training;

import io.entente.extractor.parse.ArcHybrid;
import io.entente.extractor.parse.Arcs;
import java.util.ArrayDeque;
import java.util.Deque;

/** The one sequence of actions that builds a projective tree: LEFT and RIGHT as soon as they can be. */
final class StaticOracle {

    private StaticOracle() {}

    static int[] actions(Arcs gold, ArcHybrid system) {
        int size = gold.size();
        int[] missing = new int[size + 1];
        for (int word = 0; word < size; word++) {
            missing[gold.head(word)]++;
        }
        int[] actions = new int[2 * size];
        Deque<Integer> stack = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < actions.length; i++) {
            Integer top = stack.peek();
            if (top != null && missing[top] == 0 && gold.head(top) <= next) {
                int head = gold.head(top);
                int relation = gold.relation(top);
                actions[i] = head == next ? system.left(relation) : system.right(relation);
                missing[head]--;
                stack.pop();
            } else {
                actions[i] = ArcHybrid.SHIFT;
                stack.push(next++);
            }
        }
        return actions;
    }
}
