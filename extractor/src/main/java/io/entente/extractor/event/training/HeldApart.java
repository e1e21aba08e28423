package io.entente.extractor.event.training;

import java.util.List;
import java.util.stream.IntStream;

/** Divides passages into those that are learned and those that are kept apart to score what was learned. */
final class HeldApart {

    private HeldApart() {}

    /** The first passage of every so many; none if the number is 0. */
    static List<Passage> of(List<Passage> passages, int every) {
        return select(passages, every, true);
    }

    /** The others. */
    static List<Passage> allBut(List<Passage> passages, int every) {
        return select(passages, every, false);
    }

    private static List<Passage> select(List<Passage> passages, int every, boolean apart) {
        return IntStream.range(0, passages.size())
                .filter(i -> (every > 0 && i % every == 0) == apart)
                .mapToObj(passages::get)
                .toList();
    }
}
