package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.tag.WordClusters.Cluster;

/**
 * Features of one word and its neighbours in the sentence. Names here and in the other groups are those of Zhang and
 * Nivre (2011): s0 is the stack's top, s1 the word below, b0 the buffer's first word.
 */
final class WordFeatures {

    private WordFeatures() {}

    /** Features of b0 and its neighbours in the sentence. */
    static void first(SentenceAtoms a, int b0, FeatureBuffer f) {
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
        unigrams(a, s0, f);
        f.add(a.tag(s0 - 1), a.tag(s0));
        f.add(a.tag(s0), a.tag(s0 + 1));
        f.add(a.word(s0), a.tag(s0 + 1));
        f.add(a.word(s0), a.word(s0 + 1));
    }

    /** Features of the word alone. */
    static void unigrams(SentenceAtoms a, int i, FeatureBuffer f) {
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
}
