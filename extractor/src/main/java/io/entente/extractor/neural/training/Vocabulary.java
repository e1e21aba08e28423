package io.entente.extractor.neural.training;

import io.entente.extractor.neural.KeyNumbers;
import io.entente.extractor.neural.WordVectorTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an encoder knows by number: words with a pre-trained vector, words that were frequent enough in training to learn a
 * vector to add, and features' values that were.
 *
 * @param vectors the pre-trained vectors by their words' keys
 */
public record Vocabulary(
        Map<Long, float[]> vectors, KeyNumbers pretrained, KeyNumbers words, List<KeyNumbers> features) {

    /** The key that no word has. */
    private static final long UNKNOWN = 0;

    private static final int LEAST_WORD = 2;
    private static final int LEAST_FEATURE = 3;

    /** The words of a sentence by number: of their vector, of what is added to it, and of their features. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Words(int[] pretrained, int[] words, int[][] features) {

        /** How many words there are. */
        public int size() {
            return words.length;
        }
    }

    /** The vocabulary of sentences' keys, see {@link io.entente.extractor.neural.WordInputs}, for vectors that learn. */
    public static Vocabulary of(List<long[][]> sentences, Map<Long, float[]> vectors) {
        List<Map<Long, Integer>> counts = counts(sentences);
        return new Vocabulary(vectors, keys(vectors), frequent(counts.getFirst(), LEAST_WORD), features(counts));
    }

    /** The vocabulary of sentences' keys, for vectors that stay as they are. */
    public static Vocabulary of(List<long[][]> sentences, WordVectorTable table) {
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        vectors.put(UNKNOWN, table.of(UNKNOWN));
        for (long key : table.numbers().keys()) {
            vectors.put(key, table.of(key));
        }
        return new Vocabulary(vectors, keys(vectors), new KeyNumbers(new long[0]), features(counts(sentences)));
    }

    private static List<Map<Long, Integer>> counts(List<long[][]> sentences) {
        List<Map<Long, Integer>> counts = new ArrayList<>();
        for (long[][] sentence : sentences) {
            for (long[] word : sentence) {
                for (int f = 0; f < word.length; f++) {
                    if (f == counts.size()) {
                        counts.add(new LinkedHashMap<>());
                    }
                    counts.get(f).merge(word[f], 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static KeyNumbers keys(Map<Long, float[]> vectors) {
        return new KeyNumbers(vectors.keySet().stream()
                .mapToLong(Long::longValue)
                .filter(key -> key != UNKNOWN)
                .toArray());
    }

    private static List<KeyNumbers> features(List<Map<Long, Integer>> counts) {
        return counts.subList(1, counts.size()).stream()
                .map(ofFeature -> frequent(ofFeature, LEAST_FEATURE))
                .toList();
    }

    /** The vectors in the order of their words' numbers, that of unknown words first. */
    List<float[]> rows() {
        List<float[]> rows = new ArrayList<>();
        rows.add(vectors.getOrDefault(UNKNOWN, new float[WordVectors.LENGTH]));
        vectors.forEach((key, vector) -> {
            if (key != UNKNOWN) {
                rows.add(vector);
            }
        });
        return rows;
    }

    private static KeyNumbers frequent(Map<Long, Integer> counts, int least) {
        return new KeyNumbers(counts.entrySet().stream()
                .filter(entry -> entry.getKey() != 0 && entry.getValue() >= least)
                .mapToLong(Map.Entry::getKey)
                .toArray());
    }

    /** The numbers of a sentence's keys. */
    public Words number(long[][] keys) {
        Words numbers = new Words(new int[keys.length], new int[keys.length], new int[keys.length][features.size()]);
        for (int i = 0; i < keys.length; i++) {
            numbers.pretrained[i] = pretrained.of(keys[i][0]);
            numbers.words[i] = words.of(keys[i][0]);
            for (int f = 0; f < features.size(); f++) {
                numbers.features[i][f] = features.get(f).of(keys[i][f + 1]);
            }
        }
        return numbers;
    }
}
