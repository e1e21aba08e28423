package io.entente.extractor.neural.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Puts sentences of the same length together, so that nothing has to be padded. */
final class Batches {

    private static final int MOST_SENTENCES = 64;

    private Batches() {}

    /** All examples in batches of about so many words, in an order by chance. */
    static <T> List<List<T>> of(List<T> examples, ToIntFunction<T> length, int words, Random random) {
        SortedMap<Integer, List<T>> byLength = new TreeMap<>();
        for (T example : examples) {
            byLength.computeIfAbsent(length.applyAsInt(example), any -> new ArrayList<>())
                    .add(example);
        }
        List<List<T>> batches = new ArrayList<>();
        byLength.forEach((size, sameLength) -> {
            Collections.shuffle(sameLength, random);
            int count = Math.clamp(words / size, 1, MOST_SENTENCES);
            for (int begin = 0; begin < sameLength.size(); begin += count) {
                batches.add(sameLength.subList(begin, Math.min(sameLength.size(), begin + count)));
            }
        });
        Collections.shuffle(batches, random);
        return batches;
    }
}
