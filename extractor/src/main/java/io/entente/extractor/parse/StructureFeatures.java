package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.parse.StackWord.Dependents;
import org.jspecify.annotations.Nullable;

/** The features that depend on the arcs made so far and on the third word of the stack. */
final class StructureFeatures {

    private static final int BASE = 500;
    private static final StackWord ABSENT = StackWord.of(StackWord.NONE);

    private StructureFeatures() {}

    static void add(SentenceAtoms a, ParseState state, FeatureBuffer f) {
        StackWord b0 = state.first;
        StackWord s0 = orAbsent(state.top);
        StackWord s1 = orAbsent(s0.below);
        StackWord s2 = orAbsent(s1.below);
        f.startAt(BASE);
        third(a, s2.word, s1.word, s0.word, b0.word, f);
        side(a, s0.word, s0.left, f);
        side(a, s0.word, s0.right, f);
        side(a, s1.word, s1.left, f);
        side(a, s1.word, s1.right, f);
        side(a, b0.word, b0.left, f);
        dependents(a, s1, s0, b0, f);
        markers(a, s2, s1, s0, b0, f);
    }

    private static void third(SentenceAtoms a, int s2, int s1, int s0, int b0, FeatureBuffer f) {
        f.add(a.word(s2));
        f.add(a.tag(s2));
        f.add(a.wordAndTag(s2));
        f.add(a.cluster(s2).prefix6());
        f.add(a.tag(s2), a.tag(s1), a.tag(s0));
        f.add(a.tag(s2), a.tag(s0));
        f.add(a.word(s2), a.tag(s0));
        f.add(a.tag(s2), a.tag(s1), a.tag(b0));
        f.add(a.cluster(s2).path(), a.tag(s1), a.tag(s0));
    }

    /** One word's dependents on one side, alone. */
    private static void side(SentenceAtoms a, int word, Dependents d, FeatureBuffer f) {
        f.add(a.word(word), d.count());
        f.add(a.tag(word), d.count());
        f.add(a.word(word), d.relations());
        f.add(a.tag(word), d.relations());
        f.add(a.word(d.outer()));
        f.add(a.tag(d.outer()));
        f.add(d.outerRelation());
        f.add(a.word(d.inner()));
        f.add(a.tag(d.inner()));
        f.add(d.innerRelation());
        f.add(a.tag(word), a.tag(d.outer()), a.tag(d.inner()));
        f.add(a.tag(word), d.outerRelation(), d.innerRelation());
        f.add(a.cluster(d.outer()).prefix6(), a.tag(word));
    }

    private static void dependents(SentenceAtoms a, StackWord s1, StackWord s0, StackWord b0, FeatureBuffer f) {
        long s0b0 = pair(a.tag(s0.word), a.tag(b0.word));
        f.add(s0b0, a.tag(s0.left.outer()));
        f.add(s0b0, a.tag(s0.right.outer()));
        f.add(s0b0, a.tag(b0.left.outer()));
        f.add(s0b0, s0.left.outerRelation());
        f.add(s0b0, s0.right.outerRelation());
        f.add(s0b0, b0.left.outerRelation());
        f.add(s0b0, s0.left.relations());
        f.add(s0b0, s0.right.relations());
        f.add(s0b0, b0.left.relations());
        f.add(s0b0, b0.left.count());
        long s1s0 = pair(a.tag(s1.word), a.tag(s0.word));
        f.add(s1s0, a.tag(s1.left.outer()));
        f.add(s1s0, a.tag(s1.right.outer()));
        f.add(s1s0, a.tag(s0.left.outer()));
        f.add(s1s0, a.tag(s0.right.outer()));
        f.add(s1s0, s1.right.outerRelation());
        f.add(s1s0, s0.left.outerRelation());
        f.add(s1s0, s0.right.outerRelation());
        f.add(s1s0, s1.right.relations());
        f.add(s1s0, s1.left.relations());
        f.add(s1s0, s0.left.relations());
        f.add(s1s0, s0.right.relations());
        f.add(a.word(s1.word), s1.right.relations(), a.tag(s0.word));
        f.add(a.word(s0.word), s0.right.relations(), a.tag(b0.word));
    }

    /**
     * A preposition or conjunction is the outermost left dependent of the word that it introduces, and decides what this
     * attaches to: "sent (weapons (to rebels))", not "sent (weapons) (to rebels)", hangs on "to".
     */
    private static void markers(
            SentenceAtoms a, StackWord s2, StackWord s1, StackWord s0, StackWord b0, FeatureBuffer f) {
        int marker = s0.left.outer();
        f.add(a.word(s1.word), a.word(marker), a.tag(s0.word));
        f.add(a.tag(s1.word), a.word(marker), a.tag(s0.word));
        f.add(a.cluster(s1.word).path(), a.word(marker), a.tag(s0.word));
        f.add(a.cluster(s1.word).prefix6(), a.word(marker), a.cluster(s0.word).prefix6());
        f.add(a.word(s1.word), a.word(marker), a.word(s0.word));
        f.add(a.tag(s2.word), a.word(marker), a.tag(s1.word));
        f.add(a.word(s2.word), a.word(marker), a.tag(s1.word));
        f.add(a.cluster(s2.word).path(), a.word(marker), a.tag(s1.word));
        f.add(a.word(s0.word), a.word(b0.left.outer()), a.tag(b0.word));
        f.add(a.tag(s0.word), a.word(b0.left.outer()), a.tag(b0.word));
        f.add(a.word(s1.right.outer()), a.word(marker), a.tag(s1.word));
    }

    private static StackWord orAbsent(@Nullable StackWord word) {
        return word == null ? ABSENT : word;
    }

    private static long pair(long a, long b) {
        return a * 0x9E3779B97F4A7C15L + Long.rotateLeft(b, 32);
    }
}
