package io.entente.extractor.event;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Role;
import io.entente.syntax.DependencyTree;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** The features of words, and of pairs of words, that the network sees. */
public final class EventInputs {

    // Templates, which tell features from those of words that are shared with other networks.
    private static final int RELATION = WordInputs.FEATURES;
    private static final int KIND = RELATION + 1;
    private static final int ABOVE = RELATION + 2;
    private static final int PREPOSITION = RELATION + 3;
    private static final int LEMMA = RELATION + 4;

    private EventInputs() {}

    /** The number of a role among the network's scores. */
    public static int number(Role role) {
        return switch (role) {
            case ACTOR -> 0;
            case OBJECT -> 1;
            case COUNTERPART -> 2;
        };
    }

    /**
     * For each word its keys as {@link WordInputs} has them, and those of its relation, the kind of actor that it means, the word
     * above it, its relation with its preposition, and its lemma.
     */
    public static long[][] words(EventSentence sentence, WordClusters clusters) {
        DependencyTree tree = sentence.tree();
        long[][] keys = WordInputs.keys(tree.tagged(), clusters);
        for (int word = 0; word < keys.length; word++) {
            int head = tree.head(word);
            String tag = tree.token(word).upos().name();
            long[] own = {
                key(RELATION, tree.relation(word)),
                key(KIND, sentence.kinds().get(word)),
                head == DependencyTree.ROOT ? 0 : key(ABOVE, lemma(tree, head)),
                key(PREPOSITION, sentence.relation(word, true)),
                FeatureKey.of(LEMMA, FeatureKey.ofText(lemma(tree, word)), FeatureKey.ofText(tag), 0)
            };
            int shared = keys[word].length;
            keys[word] = Arrays.copyOf(keys[word], shared + own.length);
            System.arraycopy(own, 0, keys[word], shared, own.length);
        }
        return keys;
    }

    private static long key(int template, String value) {
        return FeatureKey.of(template, FeatureKey.ofText(value), 0, 0);
    }

    private static String lemma(DependencyTree tree, int word) {
        return tree.token(word).lemma().toLowerCase(Locale.ROOT);
    }

    /**
     * The keys of the features of a candidate as seen from a trigger.
     *
     * @param slot what it is to the proposition that the trigger heads; empty if nothing
     */
    public static long[] pair(EventSentence sentence, int trigger, int word, String slot) {
        DependencyTree tree = sentence.tree();
        String kind = sentence.kinds().get(word);
        String upos = tree.token(trigger).upos().name();
        String bare = sentence.path(trigger, word, false);
        int distance = word - trigger;
        int far = Math.min(4, 31 - Integer.numberOfLeadingZeros(Math.abs(distance)));
        return Stream.of(
                        "path " + sentence.path(trigger, word, true),
                        "bare " + upos + " " + bare,
                        "relation " + upos + " " + sentence.relation(word, true),
                        "slot " + slot,
                        "kind " + kind + " " + (distance < 0),
                        "distance " + Integer.signum(distance) * far + " " + kind.isEmpty(),
                        "length " + count(bare, '^') + " " + count(bare, '_'))
                .mapToLong(FeatureKey::ofText)
                .toArray();
    }

    private static long count(String path, char step) {
        return path.chars().filter(each -> each == step).count();
    }
}
