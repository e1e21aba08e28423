package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.FeatureKey;

/** The features that depend on the arcs made so far and on the third word of the stack. */
final class StructureFeatures {

    private StructureFeatures() {}

    /** Features of s2, alone and with the others, and what the top's preposition says of it. */
    static void third(SentenceAtoms a, Window window, FeatureBuffer f) {
        int s2 = window.s2().word;
        int s1 = window.s1().word;
        int s0 = window.s0().word;
        int b0 = window.b0().word;
        int marker = window.s0().left.outer;
        f.add(a.word(s2));
        f.add(a.tag(s2));
        f.add(a.wordAndTag(s2));
        f.add(a.cluster(s2).prefix6());
        f.add(a.tag(s2), a.tag(s1), a.tag(s0));
        f.add(a.tag(s2), a.tag(s0));
        f.add(a.word(s2), a.tag(s0));
        f.add(a.tag(s2), a.tag(s1), a.tag(b0));
        f.add(a.cluster(s2).path(), a.tag(s1), a.tag(s0));
        f.add(a.tag(s2), a.word(marker), a.tag(s1));
        f.add(a.word(s2), a.word(marker), a.tag(s1));
        f.add(a.cluster(s2).path(), a.word(marker), a.tag(s1));
        f.add(a.cluster(s2).prefix4());
        f.add(a.cluster(s2).path());
        f.add(a.cluster(s2).prefix6(), a.tag(s1), a.tag(b0));
        f.add(a.word(s2), a.tag(b0));
        f.add(a.tag(s2), a.word(b0));
    }

    /** One word's dependents on one side, alone. */
    static void side(SentenceAtoms a, int word, Dependents d, FeatureBuffer f) {
        f.add(a.word(word), d.count);
        f.add(a.tag(word), d.count);
        f.add(a.word(word), d.relations);
        f.add(a.tag(word), d.relations);
        f.add(a.word(d.outer));
        f.add(a.tag(d.outer));
        f.add(d.outerRelation);
        f.add(a.word(d.inner));
        f.add(a.tag(d.inner));
        f.add(d.innerRelation);
        f.add(a.tag(word), a.tag(d.outer), a.tag(d.inner));
        f.add(a.tag(word), d.outerRelation, d.innerRelation);
        f.add(a.cluster(d.outer).prefix6(), a.tag(word));
    }

    /** Features of s0 and b0 with their dependents. */
    static void topAndFirst(SentenceAtoms a, Window window, FeatureBuffer f) {
        StackWord s0 = window.s0();
        StackWord b0 = window.b0();
        long tags = FeatureKey.of(0, a.tag(s0.word), a.tag(b0.word), 0);
        f.add(tags, a.tag(s0.left.outer));
        f.add(tags, a.tag(s0.right.outer));
        f.add(tags, a.tag(b0.left.outer));
        f.add(tags, s0.left.outerRelation);
        f.add(tags, s0.right.outerRelation);
        f.add(tags, b0.left.outerRelation);
        f.add(tags, s0.left.relations);
        f.add(tags, s0.right.relations);
        f.add(tags, b0.left.relations);
        f.add(tags, b0.left.count);
        f.add(a.word(s0.word), s0.right.relations, a.tag(b0.word));
        f.add(a.word(s0.word), a.word(b0.left.outer), a.tag(b0.word));
        f.add(a.tag(s0.word), a.word(b0.left.outer), a.tag(b0.word));
    }

    /**
     * Features of s1 and s0 with their dependents. A preposition or conjunction is the outermost left dependent of the
     * word that it introduces, and decides what this attaches to: in "sent weapons to rebels" the word "rebels" goes to
     * "sent" because of its "to".
     */
    static void secondAndTop(SentenceAtoms a, Window window, FeatureBuffer f) {
        StackWord s1 = window.s1();
        StackWord s0 = window.s0();
        long tags = FeatureKey.of(0, a.tag(s1.word), a.tag(s0.word), 0);
        f.add(tags, a.tag(s1.left.outer));
        f.add(tags, a.tag(s1.right.outer));
        f.add(tags, a.tag(s0.left.outer));
        f.add(tags, a.tag(s0.right.outer));
        f.add(tags, s1.right.outerRelation);
        f.add(tags, s0.left.outerRelation);
        f.add(tags, s0.right.outerRelation);
        f.add(tags, s1.right.relations);
        f.add(tags, s1.left.relations);
        f.add(tags, s0.left.relations);
        f.add(tags, s0.right.relations);
        f.add(a.word(s1.word), s1.right.relations, a.tag(s0.word));
        int marker = s0.left.outer;
        f.add(a.word(s1.word), a.word(marker), a.tag(s0.word));
        f.add(a.tag(s1.word), a.word(marker), a.tag(s0.word));
        f.add(a.cluster(s1.word).path(), a.word(marker), a.tag(s0.word));
        f.add(a.cluster(s1.word).prefix6(), a.word(marker), a.cluster(s0.word).prefix6());
        f.add(a.word(s1.word), a.word(marker), a.word(s0.word));
        f.add(a.word(s1.right.outer), a.word(marker), a.tag(s1.word));
    }
}
