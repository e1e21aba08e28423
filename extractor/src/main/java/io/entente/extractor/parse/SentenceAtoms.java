package io.entente.extractor.parse;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.tag.NormalForm;
import io.entente.extractor.tag.WordClusters;
import io.entente.extractor.tag.WordClusters.Cluster;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;

/**
 * What the parser's features are put together from: for each word, for the root behind the last word, and for the
 * absence of a word, which is number −1 and any number past the root.
 */
public final class SentenceAtoms {

    private static final long ROOT = 1;
    private static final long ABSENT = 2;
    private static final int VERBS = bit(Upos.VERB) | bit(Upos.AUX);
    private static final int MARKS = bit(Upos.PUNCT);

    private final int size;
    private final long[] word;
    private final long[] tag;
    private final long[] wordAndTag;
    private final Cluster[] cluster;
    /** For each word the bit of its universal tag. */
    private final int[] tagBit;

    /** For each word the next verb after it, and the next punctuation mark; the number of words if there is none. */
    private final int[] verbAfter;

    private final int[] markAfter;

    public SentenceAtoms(TaggedSentence sentence, WordClusters clusters) {
        size = sentence.tokens().size();
        word = new long[size + 2];
        tag = new long[size + 2];
        wordAndTag = new long[size + 2];
        cluster = new Cluster[size + 2];
        tagBit = new int[size];
        verbAfter = new int[size + 2];
        markAfter = new int[size + 2];
        for (int i = 0; i < size; i++) {
            TaggedToken token = sentence.tokens().get(i);
            word[i] = FeatureKey.ofText(NormalForm.of(token.form()));
            tag[i] = FeatureKey.ofText(token.upos() + "_" + token.xpos());
            cluster[i] = clusters.of(word[i]);
            tagBit[i] = bit(token.upos());
        }
        word[size] = tag[size] = ROOT;
        word[size + 1] = tag[size + 1] = ABSENT;
        cluster[size] = cluster[size + 1] = Cluster.NONE;
        for (int i = 0; i < word.length; i++) {
            wordAndTag[i] = FeatureKey.of(0, word[i], tag[i], 0);
        }
        lookAhead();
    }

    private void lookAhead() {
        int verb = size;
        int mark = size;
        for (int i = verbAfter.length - 1; i >= 0; i--) {
            verbAfter[i] = verb;
            markAfter[i] = mark;
            verb = i < size && (tagBit[i] & VERBS) != 0 ? i : verb;
            mark = i < size && (tagBit[i] & MARKS) != 0 ? i : mark;
        }
    }

    /** The number of words. */
    public int size() {
        return size;
    }

    private int place(int i) {
        return i < 0 || i > size ? size + 1 : i;
    }

    long word(int i) {
        return word[place(i)];
    }

    long tag(int i) {
        return tag[place(i)];
    }

    long wordAndTag(int i) {
        return wordAndTag[place(i)];
    }

    Cluster cluster(int i) {
        return cluster[place(i)];
    }

    /** The next verb or auxiliary after the word. */
    int verbAfter(int i) {
        return verbAfter[place(i)];
    }

    /** The next punctuation mark after the word. */
    int markAfter(int i) {
        return markAfter[place(i)];
    }

    /** The bit that stands for a universal tag in a set of them; the models know these sets, so Upos keeps its order. */
    @SuppressWarnings("EnumOrdinal")
    static int bit(Upos upos) {
        return 1 << upos.ordinal();
    }

    /** The set of the universal tags strictly between two words. */
    int tagsBetween(int left, int right) {
        int set = 0;
        for (int i = left + 1; i < right && i < size; i++) {
            set |= tagBit[i];
        }
        return set;
    }
}
