package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.tag.NormalForm;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import java.util.List;

/**
 * What the features of a word are put together from, as values that stand for texts.
 *
 * @param form as it stands
 * @param word in normal form
 * @param shape of capitals, small letters and digits
 * @param tag of the Penn Treebank
 * @param lists that the word is in
 */
public record NameAtoms(
        String text, long form, long word, long shape, long tag, long lists, WordClusters.Cluster cluster) {

    /** Stands before the first word and after the last. */
    static final NameAtoms OUTSIDE = new NameAtoms("", 0, 0, 0, 0, 0, WordClusters.Cluster.NONE);

    private static final int LONGEST_SHAPE = 8;

    /** The words of the sentence. */
    public static NameAtoms[] of(TaggedSentence sentence, WordClusters clusters, NameLists lists) {
        List<String> words = sentence.tokens().stream()
                .map(token -> NormalForm.of(token.form()))
                .toList();
        long[] masks = lists.of(words);
        NameAtoms[] atoms = new NameAtoms[masks.length];
        for (int i = 0; i < atoms.length; i++) {
            TaggedToken token = sentence.tokens().get(i);
            String word = words.get(i);
            atoms[i] = new NameAtoms(
                    word,
                    FeatureKey.ofText(token.form()),
                    FeatureKey.ofText(word),
                    FeatureKey.ofText(shape(token.form())),
                    FeatureKey.ofText(token.xpos()),
                    masks[i],
                    clusters.of(word));
        }
        return atoms;
    }

    /** Stands for all of this: the rest follows from the form. */
    long key() {
        return FeatureKey.of(0, form, tag, lists);
    }

    /** "Oslo" is Xxx, "NATO" is XX, "F-16" is X-00: of a kind two in a row are kept, so that initials are none of them. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length() && shape.length() < LONGEST_SHAPE; i++) {
            char kind = kind(form.charAt(i));
            int length = shape.length();
            if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLowerCase(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
