package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.tag.WordClusters.Cluster;
import io.entente.syntax.Upos;

/**
 * The features that depend on words of the sentence but not on the arcs made so far, in groups by the words that they
 * are about: so that a group's scores can be kept for all the states in which these words stand at the same places.
 * Names as in Zhang and Nivre (2011): s0 is the stack's top, s1 the word below, b0 the buffer's first word.
 */
final class ParserFeatures {

    private static final int FIRST = 0;
    private static final int TOP = 100;
    private static final int PAIR = 200;
    private static final int SECOND = 300;
    private static final int TRIPLE = 400;
    /** The tags that tell most when they stand between two words. */
    private static final int BORDERS = SentenceAtoms.bit(Upos.VERB)
            | SentenceAtoms.bit(Upos.AUX)
            | SentenceAtoms.bit(Upos.PUNCT)
            | SentenceAtoms.bit(Upos.CCONJ)
            | SentenceAtoms.bit(Upos.SCONJ);

    private ParserFeatures() {}

    /** Features of b0 and its neighbours in the sentence. */
    static void first(SentenceAtoms a, int b0, FeatureBuffer f) {
        f.startAt(FIRST);
        f.add(1);
        unigrams(a, b0, f);
        unigrams(a, b0 + 1, f);
        f.add(a.word(b0 + 2));
        f.add(a.tag(b0 + 2));
        f.add(a.wordAndTag(b0 + 2));
        f.add(a.tag(b0 + 3));
        f.add(a.tag(b0), a.tag(b0 + 1));
        f.add(a.word(b0), a.tag(b0 + 1));
        f.add(a.tag(b0), a.word(b0 + 1));
        f.add(a.word(b0), a.word(b0 + 1));
        f.add(a.tag(b0), a.tag(b0 + 1), a.tag(b0 + 2));
        f.add(a.tag(b0 + 1), a.tag(b0 + 2), a.tag(b0 + 3));
        f.add(a.tag(b0 - 1), a.tag(b0));
        f.add(a.word(b0 - 1), a.tag(b0));
        f.add(a.word(b0 - 1));
        f.add(a.cluster(b0).prefix6(), a.cluster(b0 + 1).prefix6());
        f.add(a.cluster(b0).path(), a.cluster(b0 + 1).path());
    }

    /** Features of s0 and its neighbours in the sentence. */
    static void top(SentenceAtoms a, int s0, FeatureBuffer f) {
        f.startAt(TOP);
        unigrams(a, s0, f);
        f.add(a.tag(s0 - 1), a.tag(s0));
        f.add(a.tag(s0), a.tag(s0 + 1));
        f.add(a.word(s0), a.tag(s0 + 1));
        f.add(a.word(s0), a.word(s0 + 1));
    }

    private static void unigrams(SentenceAtoms a, int i, FeatureBuffer f) {
        Cluster c = a.cluster(i);
        f.add(a.word(i));
        f.add(a.tag(i));
        f.add(a.wordAndTag(i));
        f.add(c.prefix4());
        f.add(c.prefix6());
        f.add(c.prefix10());
        f.add(c.path());
        f.add(c.prefix6(), a.tag(i));
        f.add(c.path(), a.tag(i));
    }

    /** Features of s0 and b0 together. */
    static void pair(SentenceAtoms a, int s0, int b0, FeatureBuffer f) {
        f.startAt(PAIR);
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
    static void second(SentenceAtoms a, int s1, int s0, FeatureBuffer f) {
        f.startAt(SECOND);
        unigrams(a, s1, f);
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
    }

    /** Features of s1 and b0, and of all three words together. */
    static void triple(SentenceAtoms a, int s1, int s0, int b0, FeatureBuffer f) {
        f.startAt(TRIPLE);
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
    static long distance(int left, int right) {
        int distance = right - left;
        return distance <= 5 ? distance : distance <= 7 ? 6 : distance <= 10 ? 7 : 8;
    }
}
