package io.entente.extractor.tag;

import io.entente.extractor.linear.FeatureBuffer;

/**
 * The features from which a word's tag is decided, given the tags of the words before it. What a word says by itself, of its own
 * tag or of a neighbour's, is apart from what takes several words, since it is the same wherever the word stands.
 */
public final class TagFeatures {

    /** How far the words are that are looked at, before and after. */
    static final int WINDOW = WordAtoms.PADDING;

    // Numbers of templates, which are a part of the model's format.
    private static final int WORD = 0;
    private static final int FIRST = 4;
    private static final int AFFIXES = 5;
    private static final int WORD_BEFORE = 21;
    private static final int WORD_AFTER = 22;
    private static final int WORD_BEFORE_THAT = 23;
    private static final int WORD_AFTER_THAT = 24;
    private static final int WORD_PAIRS = 25;
    private static final int ENDING_AFTER = 29;
    private static final int ENDING_PAIR = 30;
    private static final int ENDING_AFTER_THAT = 31;
    private static final int SHAPE_PAIRS = 32;
    private static final int CLUSTER_BEFORE = 34;
    private static final int CLUSTER_AFTER = 35;
    private static final int CLUSTER_AFTER_THAT = 37;
    private static final int CLUSTER_BEFORE_THAT = 38;
    private static final int CLUSTER_PAIRS = 39;
    private static final int HISTORY = 44;
    private static final int LEXICON = 59;
    private static final int LEXICON_PAIRS = 62;
    private static final int LEXICON_AFTER = 64;
    private static final int MORE_LEXICON_PAIRS = 65;

    private TagFeatures() {}

    /**
     * Adds the features of the word at the place.
     *
     * @param at place in the sentence, from 0
     * @param before the number of the tag of the word before, {@code beforeThat} of the one before that; -1 if none
     */
    public static void add(WordAtoms atoms, int at, long before, long beforeThat, FeatureBuffer features) {
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            addAlone(atoms, at + offset, offset, features);
        }
        addTogether(atoms, at, before, beforeThat, features);
    }

    /** What the word at a place says by itself of the word that stands so many words before it, or of its own tag. */
    static void addAlone(WordAtoms atoms, int at, int offset, FeatureBuffer features) {
        int i = at + WordAtoms.PADDING;
        WordClusters.Cluster cluster = atoms.cluster[i];
        switch (offset) {
            case -2 -> {
                features.startAt(WORD_BEFORE_THAT);
                features.add(atoms.word[i]);
                features.startAt(CLUSTER_BEFORE_THAT);
                features.add(cluster.path());
            }
            case -1 -> {
                features.startAt(WORD_BEFORE);
                features.add(atoms.word[i]);
                features.startAt(CLUSTER_BEFORE);
                features.add(cluster.path());
            }
            case 0 -> addOwn(atoms, i, features);
            case 1 -> {
                features.startAt(WORD_AFTER);
                features.add(atoms.word[i]);
                features.startAt(ENDING_AFTER);
                features.add(atoms.suffix[i][3]);
                features.startAt(CLUSTER_AFTER);
                features.add(cluster.path());
                features.add(cluster.prefix6());
                features.startAt(LEXICON_AFTER);
                features.add(atoms.known[i]);
            }
            case 2 -> {
                features.startAt(WORD_AFTER_THAT);
                features.add(atoms.word[i]);
                features.startAt(ENDING_AFTER_THAT);
                features.add(atoms.suffix[i][3]);
                features.startAt(CLUSTER_AFTER_THAT);
                features.add(cluster.path());
            }
            default -> throw new IllegalArgumentException(offset + " words are too far");
        }
    }

    private static void addOwn(WordAtoms atoms, int i, FeatureBuffer features) {
        features.startAt(WORD);
        features.add(1);
        features.add(atoms.word[i]);
        features.add(atoms.form[i]);
        features.add(atoms.shape[i]);
        features.startAt(AFFIXES);
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
        WordClusters.Cluster cluster = atoms.cluster[i];
        features.add(cluster.prefix4());
        features.add(cluster.prefix6());
        features.add(cluster.prefix10());
        features.add(cluster.path());
        features.add(cluster.path(), atoms.suffix[i][2]);
        features.startAt(LEXICON);
        features.add(atoms.known[i]);
        features.add(atoms.known[i], atoms.shape[i]);
        features.add(atoms.known[i], atoms.suffix[i][2]);
    }

    /** What takes several words, the word's place in its sentence, or the tags before it. */
    static void addTogether(WordAtoms atoms, int at, long before, long beforeThat, FeatureBuffer features) {
        int i = at + WordAtoms.PADDING;
        features.startAt(FIRST);
        features.add(atoms.shape[i], at == 0 ? 1 : 0);
        addPairs(atoms, i, features);
        addHistory(atoms, i, before, beforeThat, features);
        addLexiconPairs(atoms, i, before, features);
    }

    private static void addPairs(WordAtoms atoms, int i, FeatureBuffer features) {
        var cluster = atoms.cluster;
        features.startAt(WORD_PAIRS);
        features.add(atoms.word[i - 1], atoms.word[i]);
        features.add(atoms.word[i], atoms.word[i + 1]);
        features.add(atoms.word[i - 1], atoms.word[i + 1]);
        features.add(atoms.suffix[i - 1][3], atoms.suffix[i][3]);
        features.startAt(ENDING_PAIR);
        features.add(atoms.suffix[i + 1][3], atoms.suffix[i][3]);
        features.startAt(SHAPE_PAIRS);
        features.add(atoms.shape[i - 1], atoms.shape[i]);
        features.add(atoms.shape[i], atoms.shape[i + 1]);
        features.startAt(CLUSTER_PAIRS);
        features.add(cluster[i].path(), cluster[i + 1].path());
        features.add(cluster[i].prefix10(), cluster[i + 1].prefix10(), cluster[i + 2].prefix6());
        features.add(cluster[i].prefix10(), cluster[i - 1].prefix10());
        features.add(atoms.word[i - 2], atoms.word[i - 1], atoms.word[i]);
        features.add(atoms.word[i], atoms.word[i + 1], atoms.word[i + 2]);
    }

    private static void addHistory(WordAtoms atoms, int i, long before, long beforeThat, FeatureBuffer features) {
        var cluster = atoms.cluster;
        features.startAt(HISTORY);
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

    private static void addLexiconPairs(WordAtoms atoms, int i, long before, FeatureBuffer features) {
        long[] known = atoms.known;
        features.startAt(LEXICON_PAIRS);
        features.add(known[i], known[i + 1]);
        features.add(known[i - 1], known[i]);
        features.startAt(MORE_LEXICON_PAIRS);
        features.add(known[i + 1], known[i + 2]);
        features.add(before, known[i]);
        features.add(before, known[i], known[i + 1]);
        features.add(known[i], atoms.word[i + 1]);
    }
}
