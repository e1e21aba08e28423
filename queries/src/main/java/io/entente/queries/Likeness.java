package io.entente.queries;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds what somebody may have meant who misspelt a word. */
public final class Likeness {

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();
    private static final double ENOUGH = 0.85;
    private static final int MOST = 3;

    private record Candidate(String word, double similarity) {}

    private Likeness() {}

    /** The words that are most like this one, at most three, the likeliest first. Case does not matter; of Beijing and BEIJING the first is given. */
    public static List<String> nearest(String word, Collection<String> words) {
        String wanted = word.toLowerCase(Locale.ROOT);
        SortedMap<String, String> spellings = new TreeMap<>();
        words.forEach(each -> spellings.merge(
                each.toLowerCase(Locale.ROOT), each, (one, other) -> one.compareTo(other) > 0 ? one : other));
        return spellings.values().stream()
                .map(each -> new Candidate(each, SIMILARITY.apply(wanted, each.toLowerCase(Locale.ROOT))))
                .filter(each -> each.similarity() >= ENOUGH)
                .sorted(Comparator.comparingDouble(Candidate::similarity)
                        .reversed()
                        .thenComparing(Candidate::word))
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    /** A sentence for a message, with a blank before it: {@code  Did you mean China or Chile?}; empty if nothing is alike. */
    static String didYouMean(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
    }
}
