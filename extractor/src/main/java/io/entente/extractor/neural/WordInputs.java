package io.entente.extractor.neural;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.tag.NormalForm;
import io.entente.extractor.tag.WordClusters;
import io.entente.extractor.tag.WordShape;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;

/** What the network sees of a word: the word itself, and features that words share. */
public final class WordInputs {

    /** The features beside the word: three endings, the shape, the Brown cluster and the tagger's tag. */
    public static final int FEATURES = 6;

    /** So many of the keys, the word's own and the first features, follow from the word's form. */
    static final int OF_FORM = FEATURES;

    private WordInputs() {}

    /** For each word its own key, then those of its features; 0 where it has none. */
    public static long[][] keys(TaggedSentence sentence, WordClusters clusters) {
        long[][] keys = new long[sentence.tokens().size()][];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keys(sentence.tokens().get(i), clusters);
        }
        return keys;
    }

    private static long[] keys(TaggedToken token, WordClusters clusters) {
        String word = NormalForm.of(token.form());
        long key = FeatureKey.ofText(word);
        return new long[] {
            key,
            suffix(word, 2),
            suffix(word, 3),
            suffix(word, 4),
            FeatureKey.ofText(WordShape.of(token.form())),
            clusters.of(key).path(),
            FeatureKey.ofText(token.upos() + "_" + token.xpos())
        };
    }

    private static long suffix(String word, int length) {
        return word.length() < length ? 0 : FeatureKey.ofText(word, word.length() - length, word.length());
    }
}
