package io.entente.extractor.event;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Role;
import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The features of words, and of pairs of words, that the network sees. */
public final class EventInputs {

    private static final int RELATION = WordInputs.FEATURES;
    private static final int KIND = WordInputs.FEATURES + 1;
    private static final int ABOVE = WordInputs.FEATURES + 2;
    private static final int PREPOSITION = WordInputs.FEATURES + 3;
    private static final int LEMMA = WordInputs.FEATURES + 4;

    private EventInputs() {}

    /** The number of a role among the network's scores. */
    public static int number(Role role) {
        return switch (role) {
            case ACTOR -> 0;
            case OBJECT -> 1;
            case COUNTERPART -> 2;
        };
    }

    /** For each word its keys, as {@link WordInputs}, and its relation, the kind of actor that it means and the word above it. */
    public static long[][] words(EventSentence sentence, WordClusters clusters) {
        DependencyTree tree = sentence.tree();
        long[][] keys = WordInputs.keys(tree.tagged(), clusters);
        for (int i = 0; i < keys.length; i++) {
            int own = keys[i].length;
            keys[i] = Arrays.copyOf(keys[i], own + 5);
            int head = tree.head(i);
            keys[i][own] = FeatureKey.of(RELATION, FeatureKey.ofText(tree.relation(i)), 0, 0);
            keys[i][own + 1] =
                    FeatureKey.of(KIND, FeatureKey.ofText(sentence.kinds().get(i)), 0, 0);
            keys[i][own + 2] =
                    head == DependencyTree.ROOT ? 0 : FeatureKey.of(ABOVE, FeatureKey.ofText(lemma(tree, head)), 0, 0);
            keys[i][own + 4] = FeatureKey.of(
                    LEMMA,
                    FeatureKey.ofText(lemma(tree, i)),
                    FeatureKey.ofText(tree.token(i).upos().name()),
                    0);
            keys[i][own + 3] = FeatureKey.of(PREPOSITION, FeatureKey.ofText(sentence.relation(i, true)), 0, 0);
        }
        return keys;
    }

    private static String lemma(DependencyTree tree, int word) {
        return tree.token(word).lemma().toLowerCase(Locale.ROOT);
    }

    /** The keys of the features of each candidate as seen from a word; null for words that are no candidates. */
    public static long[][] pairs(EventSentence sentence, int trigger) {
        long[][] pairs = new long[sentence.tree().size()][];
        Map<Integer, String> slots = sentence.slots(trigger);
        for (int word = 0; word < pairs.length; word++) {
            if (word != trigger && sentence.isCandidate(word)) {
                pairs[word] = pair(sentence, trigger, word, slots.getOrDefault(word, ""));
            }
        }
        return pairs;
    }

    private static long[] pair(EventSentence sentence, int trigger, int word, String slot) {
        DependencyTree tree = sentence.tree();
        String kind = sentence.kinds().get(word);
        String upos = tree.token(trigger).upos().name();
        String bare = sentence.path(trigger, word, false);
        int distance = word - trigger;
        int far = Math.min(4, 31 - Integer.numberOfLeadingZeros(Math.abs(distance)));
        List<String> features = new ArrayList<>();
        features.add("path " + sentence.path(trigger, word, true));
        features.add("bare " + upos + " " + bare);
        features.add("relation " + upos + " " + sentence.relation(word, true));
        features.add("slot " + slot);
        features.add("kind " + kind + " " + (distance < 0));
        features.add("distance " + Integer.signum(distance) * far + " " + kind.isEmpty());
        features.add("length " + bare.chars().filter(c -> c == '^').count() + " "
                + bare.chars().filter(c -> c == '_').count());
        return features.stream().mapToLong(FeatureKey::ofText).toArray();
    }
}
