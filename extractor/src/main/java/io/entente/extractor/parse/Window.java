package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureKey;
import org.jspecify.annotations.Nullable;

/** The words that features look at: the three on top of the stack, and the buffer's first. */
record Window(StackWord s2, StackWord s1, StackWord s0, StackWord b0) {

    private static final StackWord ABSENT = StackWord.of(StackWord.NONE);

    static Window of(ParseState state) {
        StackWord s0 = orAbsent(state.top);
        StackWord s1 = orAbsent(s0.below);
        return new Window(orAbsent(s1.below), s1, s0, state.first);
    }

    private static StackWord orAbsent(@Nullable StackWord word) {
        return word == null ? ABSENT : word;
    }

    /** Differs for windows of one sentence that differ in the words at these places. */
    static long digest(StackWord a, StackWord b, StackWord c) {
        return FeatureKey.of(0, a.word, b.word, c.word);
    }

    /** Differs where the words or what they depend on differ. */
    static long digest(StackWord a, StackWord b, long dependents) {
        return FeatureKey.of(1, a.word, b.word, dependents);
    }
}
