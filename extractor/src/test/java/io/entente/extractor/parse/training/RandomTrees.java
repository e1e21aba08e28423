package io.entente.extractor.parse.training;

import io.entente.extractor.parse.Arcs;
import java.util.Random;
import java.util.stream.IntStream;

/** Random projective trees with the relations 0 and 2, and 1 for the root. */
final class RandomTrees {

    private RandomTrees() {}

    static Arcs projective(int size, Random random) {
        int[] heads = new int[size];
        fill(heads, 0, size, size, random);
        int[] labels = IntStream.of(heads)
                .map(head -> head == size ? 1 : 2 * random.nextInt(2))
                .toArray();
        return new Arcs(heads, labels);
    }

    /** Makes one word of [begin, end) depend on the head, and the words on its sides depend on it in one to two parts. */
    private static void fill(int[] heads, int begin, int end, int head, Random random) {
        if (begin == end) {
            return;
        }
        int top = begin + random.nextInt(end - begin);
        heads[top] = head;
        int left = begin + random.nextInt(top - begin + 1);
        fill(heads, begin, left, top, random);
        fill(heads, left, top, top, random);
        int right = top + 1 + random.nextInt(end - top);
        fill(heads, top + 1, right, top, random);
        fill(heads, right, end, top, random);
    }
}
