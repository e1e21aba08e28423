package io.entente.extractor.parse;

import java.util.Arrays;

/** Heads and relations by number; the head of the root word is the number of words. */
public final class Arcs {

    private final int[] heads;
    private final int[] relations;

    /** Takes the arrays as its own. */
    public Arcs(int[] heads, int[] relations) {
        this.heads = heads;
        this.relations = relations;
    }

    /** The number of words. */
    public int size() {
        return heads.length;
    }

    /** The number of the word's head. */
    public int head(int word) {
        return heads[word];
    }

    /** The number of the word's relation to its head. */
    public int relation(int word) {
        return relations[word];
    }

    /** Reads the arcs off the way to a final state. */
    public static Arcs of(ParseState last, ArcHybrid system) {
        int[] heads = new int[last.words];
        int[] relations = new int[last.words];
        Arrays.fill(heads, last.words);
        ParseState state = last;
        for (ParseState before = state.previous; before != null; before = state.previous) {
            if (state.action != ArcHybrid.SHIFT && before.top != null) {
                int dependent = before.top.word;
                heads[dependent] = system.isLeft(state.action)
                        ? before.first.word
                        : before.top.below == null ? last.words : before.top.below.word;
                relations[dependent] = system.relation(state.action);
            }
            state = before;
        }
        return new Arcs(heads, relations);
    }

    @Override
    public String toString() {
        return "heads " + Arrays.toString(heads) + ", relations " + Arrays.toString(relations);
    }
}
