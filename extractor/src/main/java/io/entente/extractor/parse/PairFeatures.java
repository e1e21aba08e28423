package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.tag.WordClusters.Cluster;
import io.entente.syntax.Upos;

/** Features of two or three words together that do not depend on arcs. */
final class PairFeatures {

    /** The tags that tell most when they stand between two words. */
    private static final int BORDERS = SentenceAtoms.bit(Upos.VERB)
            | SentenceAtoms.bit(Upos.AUX)
            | SentenceAtoms.bit(Upos.PUNCT)
            | SentenceAtoms.bit(Upos.CCONJ)
            | SentenceAtoms.bit(Upos.SCONJ);

    private PairFeatures() {}

    /** Features of s0 and b0 together. */
    static void topAndFirst(SentenceAtoms a, int s0, int b0, FeatureBuffer f) {
        words(a, s0, b0, f);
        clusters(a, s0, b0, f);
        f.add(a.tag(s0), a.tag(b0), a.tag(b0 + 1));
        f.add(a.word(s0), a.tag(b0), a.tag(b0 + 1));
        f.add(a.tag(s0), a.word(b0), a.tag(b0 + 1));
        f.add(a.tag(s0), a.tag(b0), a.word(b0 + 1));
        long distance = distance(s0, b0);
        f.add(distance);
        f.add(a.word(s0), distance);
        f.add(a.tag(s0), distance);
        f.add(a.word(b0), distance);
        f.add(a.tag(b0), distance);
        f.add(a.tag(s0), a.tag(b0), distance);
        long between = a.tagsBetween(s0, b0);
        f.add(a.tag(s0), a.tag(b0), between);
        f.add(a.tag(s0), between & BORDERS);
        f.add(a.tag(b0), between & BORDERS);
    }

    /** Features of s0 and s1 together. */
    static void secondAndTop(SentenceAtoms a, int s1, StackWord top, FeatureBuffer f) {
        int s0 = top.word;
        WordFeatures.unigrams(a, s1, f);
        words(a, s1, s0, f);
        clusters(a, s1, s0, f);
        long distance = distance(s1, s0);
        f.add(distance);
        f.add(a.word(s1), distance);
        f.add(a.tag(s1), distance);
        f.add(a.word(s0), distance);
        f.add(a.tag(s0), distance);
        f.add(a.tag(s1), a.tag(s0), distance);
        long between = a.tagsBetween(s1, s0);
        f.add(a.tag(s1), a.tag(s0), between);
        f.add(a.tag(s1), a.tag(s1 + 1), a.tag(s0));
        f.add(a.tag(s1), a.tag(s0 - 1), a.tag(s0));
        // What stands before the top's subtree, often a comma: "Iran, which denies it, and Russia".
        f.add(a.tag(s1), a.tag(top.begin - 1), a.tag(s0));
        f.add(a.tag(s1), a.word(top.begin - 1), a.tag(s0));
        f.add(a.word(s1), a.word(top.begin), a.tag(s0));
    }

    /** Features of s1 and b0, and of all three words together. */
    static void three(SentenceAtoms a, int s1, int s0, int b0, FeatureBuffer f) {
        f.add(a.tag(s1), a.tag(b0));
        f.add(a.word(s1), a.tag(b0));
        f.add(a.tag(s1), a.word(b0));
        f.add(a.word(s1), a.word(b0));
        f.add(a.tag(s1), a.tag(s0), a.tag(b0));
        f.add(a.word(s1), a.tag(s0), a.tag(b0));
        f.add(a.tag(s1), a.word(s0), a.tag(b0));
        f.add(a.tag(s1), a.tag(s0), a.word(b0));
        f.add(a.word(s1), a.word(s0), a.tag(b0));
        f.add(a.word(s1), a.tag(s0), a.word(b0));
        f.add(a.cluster(s1).prefix6(), a.cluster(s0).prefix6(), a.cluster(b0).prefix6());
        f.add(a.cluster(s1).path(), a.cluster(s0).path(), a.tag(b0));
        f.add(a.cluster(s1).path(), a.cluster(b0).path());
        f.add(a.cluster(s1).path(), a.tag(s0), a.tag(b0));
        f.add(a.cluster(s1).prefix4(), a.cluster(b0).prefix4());
        f.add(a.cluster(s1).prefix6(), a.cluster(b0).prefix6());
        f.add(a.tag(s1), a.cluster(b0).path());
        f.add(a.cluster(s1).prefix6(), a.tag(s0), a.cluster(b0).prefix6());
    }

    /**
     * Features of s0 and b0 with the next verb and the next punctuation mark after b0. In "The raid failed, officials in
     * the town said" the verb "said" tells from afar that "failed" is no root.
     */
    static void ahead(SentenceAtoms a, int s0, int b0, FeatureBuffer f) {
        int verb = a.verbAfter(b0);
        int mark = a.markAfter(b0);
        long order = verb < mark ? 1 : 2;
        f.add(a.tag(s0), a.tag(b0), a.word(verb));
        f.add(a.tag(s0), a.tag(b0), a.tag(verb));
        f.add(a.tag(s0), a.tag(b0), a.word(mark));
        f.add(a.tag(s0), a.word(verb), order);
        f.add(a.tag(s0), a.tag(verb), a.word(mark));
        f.add(a.word(s0), a.tag(verb), order);
        f.add(a.word(s0), a.word(mark), order);
        f.add(a.cluster(s0).prefix6(), a.cluster(verb).prefix6(), order);
        f.add(a.word(b0), a.tag(s0), order);
        f.add(a.tag(s0), a.tag(b0), distance(b0, verb));
        f.add(a.tag(s0), a.tag(verb + 1), a.word(verb));
    }

    private static void words(SentenceAtoms a, int left, int right, FeatureBuffer f) {
        f.add(a.wordAndTag(left), a.wordAndTag(right));
        f.add(a.wordAndTag(left), a.word(right));
        f.add(a.word(left), a.wordAndTag(right));
        f.add(a.wordAndTag(left), a.tag(right));
        f.add(a.tag(left), a.wordAndTag(right));
        f.add(a.word(left), a.word(right));
        f.add(a.tag(left), a.tag(right));
        f.add(a.word(left), a.tag(right));
        f.add(a.tag(left), a.word(right));
    }

    private static void clusters(SentenceAtoms a, int left, int right, FeatureBuffer f) {
        Cluster l = a.cluster(left);
        Cluster r = a.cluster(right);
        f.add(l.prefix4(), r.prefix4());
        f.add(l.prefix6(), r.prefix6());
        f.add(l.prefix10(), r.prefix10());
        f.add(l.path(), r.path());
        f.add(l.prefix6(), a.word(right));
        f.add(a.word(left), r.prefix6());
        f.add(l.path(), a.word(right));
        f.add(a.word(left), r.path());
        f.add(l.path(), a.tag(right));
        f.add(a.tag(left), r.path());
        f.add(l.prefix6(), a.tag(right));
        f.add(a.tag(left), r.prefix6());
        f.add(l.prefix4(), a.tag(left), a.tag(right));
        f.add(r.prefix4(), a.tag(left), a.tag(right));
    }

    /** 1 to 5 as they are, then 6–7, 8–10 and more. */
    private static long distance(int left, int right) {
        int distance = right - left;
        return distance <= 5 ? distance : distance <= 7 ? 6 : distance <= 10 ? 7 : 8;
    }
}
