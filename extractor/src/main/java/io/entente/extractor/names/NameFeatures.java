package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.FeatureKey;

/** The features of a word for the decision whether it is part of a name. */
public final class NameFeatures {

    /** How far the words are that are looked at, before and after. */
    static final int WINDOW = 2;

    private static final int LONGEST_AFFIX = 4;
    private static final int ATOMS_OF_A_WORD = 8;
    private static final int AFFIXES = (2 * WINDOW + 1) * ATOMS_OF_A_WORD;
    private static final int PAIRS = AFFIXES + 2 * LONGEST_AFFIX;
    private static final int OWN_PAIRS = PAIRS + 14;
    private static final int MORE_PAIRS = OWN_PAIRS + 4;
    private static final int FORM = MORE_PAIRS + 6;
    private static final int PLACE = FORM + 1;
    private static final int TRANSITIONS = PAIRS + 40;

    private NameFeatures() {}

    /** What does not depend on the decision before. */
    public static void addWord(NameAtoms[] words, int index, FeatureBuffer features) {
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            addAlone(at(words, index + offset), offset, features);
        }
        addTogether(words, index, features);
    }

    /** What a word says by itself of the word that it stands beside, so many words after it, or of itself. */
    static void addAlone(NameAtoms word, int offset, FeatureBuffer features) {
        features.startAt((offset + WINDOW) * ATOMS_OF_A_WORD);
        features.add(word.word());
        features.add(word.tag());
        features.add(word.shape());
        features.add(word.lists());
        features.add(word.cluster().prefix4());
        features.add(word.cluster().prefix6());
        features.add(word.cluster().prefix10());
        features.add(word.cluster().path());
        if (offset == 0) {
            addAffixes(word.text(), features);
            features.startAt(OWN_PAIRS);
            features.add(word.shape(), word.cluster().prefix10());
            features.add(word.tag(), word.cluster().prefix6());
            features.add(word.lists(), word.shape());
            features.add(word.lists(), word.tag());
            features.startAt(FORM);
            features.add(word.form());
        }
    }

    /** What takes several words, or the word's place in its sentence. */
    static void addTogether(NameAtoms[] words, int index, FeatureBuffer features) {
        NameAtoms here = words[index];
        addPairs(
                at(words, index - 2), at(words, index - 1), here, at(words, index + 1), at(words, index + 2), features);
        features.startAt(PLACE);
        features.add(index == 0 ? 1 : 2, here.shape());
        features.add(index == 0 ? 1 : 2, here.shape(), here.cluster().prefix10());
    }

    /** What depends on the decision before. */
    public static void addTransition(NameAtoms word, int before, FeatureBuffer features) {
        features.startAt(TRANSITIONS);
        features.add(before + 1L);
        features.add(before + 1L, word.word());
        features.add(before + 1L, word.tag());
        features.add(before + 1L, word.shape());
        features.add(before + 1L, word.lists());
        features.add(before + 1L, word.cluster().prefix6());
    }

    private static void addAffixes(String word, FeatureBuffer features) {
        features.startAt(AFFIXES);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            if (length < word.length()) {
                features.add(FeatureKey.ofText(word, 0, length));
                features.add(FeatureKey.ofText(word, word.length() - length, word.length()));
            }
        }
    }

    private static void addPairs(
            NameAtoms second,
            NameAtoms before,
            NameAtoms here,
            NameAtoms after,
            NameAtoms next,
            FeatureBuffer features) {
        features.startAt(PAIRS);
        features.add(before.word(), here.word());
        features.add(here.word(), after.word());
        features.add(before.shape(), here.shape());
        features.add(here.shape(), after.shape());
        features.add(before.shape(), here.shape(), after.shape());
        features.add(before.tag(), here.tag());
        features.add(here.tag(), after.tag());
        features.add(before.tag(), here.tag(), after.tag());
        features.add(before.cluster().prefix10(), here.cluster().prefix10());
        features.add(here.cluster().prefix10(), after.cluster().prefix10());
        features.add(
                before.cluster().prefix6(),
                here.cluster().prefix6(),
                after.cluster().prefix6());
        features.add(before.word(), here.cluster().prefix10());
        features.add(before.word(), here.tag());
        features.add(here.tag(), after.word());
        features.startAt(MORE_PAIRS);
        features.add(before.lists(), here.lists());
        features.add(here.lists(), after.lists());
        features.add(before.word(), here.lists());
        features.add(before.word(), after.word());
        features.add(second.word(), before.word(), here.tag());
        features.add(here.tag(), after.word(), next.word());
    }

    static NameAtoms at(NameAtoms[] words, int index) {
        return index < 0 || index >= words.length ? NameAtoms.OUTSIDE : words[index];
    }
}
