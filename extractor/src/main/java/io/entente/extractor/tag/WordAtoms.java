package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureKey;
import java.util.List;

/**
 * What the tagger's features are put together from, for each word of a sentence; two places before the first and after
 * the last word count as words of their own.
 */
public final class WordAtoms {

    static final int PADDING = 2;
    static final int MAX_AFFIX = 5;

    final int size;
    final long[] word;
    final long[] form;
    final long[] shape;
    final long[][] prefix;
    final long[][] suffix;
    final WordClusters.Cluster[] cluster;
    /** The tags that the lexicon gives the word. */
    final long[] known;

    public WordAtoms(List<String> forms, WordClusters clusters, TagLexicon lexicon) {
        size = forms.size();
        int padded = size + 2 * PADDING;
        word = new long[padded];
        form = new long[padded];
        shape = new long[padded];
        prefix = new long[padded][MAX_AFFIX + 1];
        suffix = new long[padded][MAX_AFFIX + 1];
        cluster = new WordClusters.Cluster[padded];
        known = new long[padded];
        for (int i = 0; i < padded; i++) {
            int at = i - PADDING;
            if (at < 0 || at >= size) {
                word[i] = at < 0 ? -1 : -2;
                cluster[i] = WordClusters.Cluster.NONE;
            } else {
                fill(i, forms.get(at), clusters, lexicon);
            }
        }
    }

    /** The number of words, without the places around them. */
    public int size() {
        return size;
    }

    /** Stands for all that is known of the word at a place, which its form decides; two places beyond either end have one too. */
    long key(int at) {
        int i = at + PADDING;
        return FeatureKey.of(0, form[i], word[i], 0);
    }

    private void fill(int i, String text, WordClusters clusters, TagLexicon lexicon) {
        String normal = NormalForm.of(text);
        word[i] = FeatureKey.ofText(normal);
        form[i] = FeatureKey.ofText(text);
        shape[i] = FeatureKey.ofText(WordShape.of(text));
        cluster[i] = clusters.of(word[i]);
        known[i] = lexicon.of(word[i]);
        for (int length = 1; length <= MAX_AFFIX && length <= normal.length(); length++) {
            prefix[i][length] = FeatureKey.ofText(normal, 0, length);
            suffix[i][length] = FeatureKey.ofText(normal, normal.length() - length, normal.length());
        }
    }
}
