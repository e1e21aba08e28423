package io.entente.extractor.segment.scoring;

import io.entente.text.Span;
import java.util.Locale;
import java.util.Set;

/**
 * How many spans were found with both ends right.
 *
 * @param gold spans in the treebank
 * @param found spans that the segmenter gave
 * @param right spans in both
 */
record SpanScore(int gold, int found, int right) {

    static final SpanScore NONE = new SpanScore(0, 0, 0);

    static SpanScore of(Set<Span> gold, Set<Span> found) {
        return new SpanScore(gold.size(), found.size(), (int)
                found.stream().filter(gold::contains).count());
    }

    SpanScore plus(SpanScore other) {
        return new SpanScore(gold + other.gold, found + other.found, right + other.right);
    }

    /** In percent. */
    double f1() {
        return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.2f  R %.2f  F1 %.2f",
                found == 0 ? 0 : 100.0 * right / found,
                gold == 0 ? 0 : 100.0 * right / gold,
                f1());
    }
}
