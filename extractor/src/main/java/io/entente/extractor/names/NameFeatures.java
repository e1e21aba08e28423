package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureBuffer;
import io.entente.extractor.linear.FeatureKey;

/** The features of a word for the decision whether it is part of a name. */
public final class NameFeatures {

    private static final int WINDOW = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int ATOMS_OF_A_WORD = 8;
    private static final int AFFIXES = (2 * WINDOW + 1) * ATOMS_OF_A_WORD;
    private static final int PAIRS = AFFIXES + 2 * LONGEST_AFFIX;
    private static final int TRANSITIONS = PAIRS + 40;

    private NameFeatures() {}

    /** What does not depend on the decision before. */
    public static void addWord(NameAtoms[] words, int index, FeatureBuffer features) {
        addWindow(words, index, features);
        addAffixes(words[index].text(), features);
        addPairs(
                at(words, index - 2),
                at(words, index - 1),
                words[index],
                at(words, index + 1),
                at(words, index + 2),
                features);
        features.add(words[index].form());
        features.add(index == 0 ? 1 : 2, words[index].shape());
        features.add(
                index == 0 ? 1 : 2, words[index].shape(), words[index].cluster().prefix10());
    }

    /** What depends on it. */
    public static void addTransition(NameAtoms word, int before, FeatureBuffer features) {
        features.startAt(TRANSITIONS);
        features.add(before + 1L);
        features.add(before + 1L, word.word());
        features.add(before + 1L, word.tag());
        features.add(before + 1L, word.shape());
        features.add(before + 1L, word.lists());
        features.add(before + 1L, word.cluster().prefix6());
    }

    private static void addWindow(NameAtoms[] words, int index, FeatureBuffer features) {
        features.startAt(0);
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            NameAtoms word = at(words, index + offset);
            features.add(word.word());
            features.add(word.tag());
            features.add(word.shape());
            features.add(word.lists());
            features.add(word.cluster().prefix4());
            features.add(word.cluster().prefix6());
            features.add(word.cluster().prefix10());
            features.add(word.cluster().path());
        }
    }

    private static void addAffixes(String word, FeatureBuffer features) {
        features.startAt(AFFIXES);
        for (int length = 1; length <= LONGEST_AFFIX; length++) {
            if (length < word.length()) {
                features.add(FeatureKey.ofText(word.substring(0, length)));
                features.add(FeatureKey.ofText(word.substring(word.length() - length)));
            }
        }
        features.startAt(PAIRS);
    }

    private static void addPairs(
            NameAtoms second,
            NameAtoms before,
            NameAtoms here,
            NameAtoms after,
            NameAtoms next,
            FeatureBuffer features) {
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
        features.add(here.shape(), here.cluster().prefix10());
        features.add(here.tag(), here.cluster().prefix6());
        features.add(here.lists(), here.shape());
        features.add(here.lists(), here.tag());
        features.add(before.lists(), here.lists());
        features.add(here.lists(), after.lists());
        features.add(before.word(), here.lists());
        features.add(before.word(), after.word());
        features.add(second.word(), before.word(), here.tag());
        features.add(here.tag(), after.word(), next.word());
    }

    private static NameAtoms at(NameAtoms[] words, int index) {
        return index < 0 || index >= words.length ? NameAtoms.OUTSIDE : words[index];
    }
}
