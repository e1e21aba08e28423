package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureBuffer;

/** The features from which a word's tag is decided, given the tags of the words before it. */
public final class TagFeatures {

    private TagFeatures() {}

    /**
     * Adds the features of the word at the place.
     *
     * @param at place in the sentence, from 0
     * @param before the number of the tag of the word before, {@code beforeThat} of the one before that; -1 if none
     */
    public static void add(WordAtoms atoms, int at, long before, long beforeThat, FeatureBuffer features) {
        int i = at + WordAtoms.PADDING;
        features.startAt(0);
        ofWord(atoms, i, features);
        ofNeighbours(atoms, i, features);
        ofHistory(atoms, i, before, beforeThat, features);
        ofLexicon(atoms, i, before, features);
    }

    private static void ofWord(WordAtoms atoms, int i, FeatureBuffer features) {
        long first = i == WordAtoms.PADDING ? 1 : 0;
        features.add(1);
        features.add(atoms.word[i]);
        features.add(atoms.form[i]);
        features.add(atoms.shape[i]);
        features.add(atoms.shape[i], first);
        for (int length = 1; length <= WordAtoms.MAX_AFFIX; length++) {
            if (atoms.suffix[i][length] != 0) {
                features.add(atoms.suffix[i][length]);
                features.add(atoms.prefix[i][length]);
            } else {
                features.skip();
                features.skip();
            }
        }
        features.add(atoms.suffix[i][3], atoms.shape[i]);
        var cluster = atoms.cluster[i];
        features.add(cluster.prefix4());
        features.add(cluster.prefix6());
        features.add(cluster.prefix10());
        features.add(cluster.path());
        features.add(cluster.path(), atoms.suffix[i][2]);
    }

    private static void ofLexicon(WordAtoms atoms, int i, long before, FeatureBuffer features) {
        long[] known = atoms.known;
        features.add(known[i]);
        features.add(known[i], atoms.shape[i]);
        features.add(known[i], atoms.suffix[i][2]);
        features.add(known[i], known[i + 1]);
        features.add(known[i - 1], known[i]);
        features.add(known[i + 1]);
        features.add(known[i + 1], known[i + 2]);
        features.add(before, known[i]);
        features.add(before, known[i], known[i + 1]);
        features.add(known[i], atoms.word[i + 1]);
    }

    private static void ofNeighbours(WordAtoms atoms, int i, FeatureBuffer features) {
        var cluster = atoms.cluster;
        features.add(atoms.word[i - 1]);
        features.add(atoms.word[i + 1]);
        features.add(atoms.word[i - 2]);
        features.add(atoms.word[i + 2]);
        features.add(atoms.word[i - 1], atoms.word[i]);
        features.add(atoms.word[i], atoms.word[i + 1]);
        features.add(atoms.word[i - 1], atoms.word[i + 1]);
        features.add(atoms.suffix[i - 1][3], atoms.suffix[i][3]);
        features.add(atoms.suffix[i + 1][3]);
        features.add(atoms.suffix[i + 1][3], atoms.suffix[i][3]);
        features.add(atoms.suffix[i + 2][3]);
        features.add(atoms.shape[i - 1], atoms.shape[i]);
        features.add(atoms.shape[i], atoms.shape[i + 1]);
        features.add(cluster[i - 1].path());
        features.add(cluster[i + 1].path());
        features.add(cluster[i + 1].prefix6());
        features.add(cluster[i + 2].path());
        features.add(cluster[i - 2].path());
        features.add(cluster[i].path(), cluster[i + 1].path());
        features.add(cluster[i].prefix10(), cluster[i + 1].prefix10(), cluster[i + 2].prefix6());
        features.add(cluster[i].prefix10(), cluster[i - 1].prefix10());
        features.add(atoms.word[i - 2], atoms.word[i - 1], atoms.word[i]);
        features.add(atoms.word[i], atoms.word[i + 1], atoms.word[i + 2]);
    }

    private static void ofHistory(WordAtoms atoms, int i, long before, long beforeThat, FeatureBuffer features) {
        var cluster = atoms.cluster;
        features.add(before);
        features.add(before, beforeThat);
        features.add(before, atoms.word[i]);
        features.add(before, atoms.word[i + 1]);
        features.add(before, atoms.suffix[i][3]);
        features.add(before, atoms.suffix[i + 1][3]);
        features.add(before, cluster[i].path());
        features.add(before, cluster[i + 1].prefix10());
        features.add(before, cluster[i].prefix6(), cluster[i + 1].prefix6());
        features.add(before, beforeThat, cluster[i].prefix6());
        features.add(before, beforeThat, atoms.word[i]);
        features.add(beforeThat, atoms.word[i]);
        features.add(before, atoms.word[i - 1]);
        features.add(before, atoms.shape[i]);
        features.add(before, atoms.suffix[i][2], atoms.suffix[i + 1][2]);
    }
}
