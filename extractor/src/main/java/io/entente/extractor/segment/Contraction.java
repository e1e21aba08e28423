package io.entente.extractor.segment;

import java.util.Locale;
import java.util.Map;

/** Two words written as one: "don't" is {@code do} and {@code n't}, "cannot" is {@code can} and {@code not}. */
final class Contraction {

    private static final Map<String, Integer> FIRST_LENGTHS =
            Map.of("cannot", 3, "gonna", 3, "wanna", 3, "gotta", 3, "gimme", 3, "lemme", 3);
    private static final int LONGEST = 7;
    private static final String APOSTROPHES = "'’`´";

    private Contraction() {}

    /** Where the second word begins; {@code begin} if the word is one. */
    static int cut(String text, int begin, int end) {
        int length = end - begin;
        if (length > 3 && isNegation(text, end - 3)) {
            return end - 3;
        }
        if (length > LONGEST) {
            return begin;
        }
        Integer first = FIRST_LENGTHS.get(text.substring(begin, end).toLowerCase(Locale.ROOT));
        return first == null ? begin : begin + first;
    }

    private static boolean isNegation(String text, int at) {
        char apostrophe = text.charAt(at + 1);
        return (text.charAt(at) | ' ') == 'n'
                && APOSTROPHES.indexOf(apostrophe) >= 0
                && (text.charAt(at + 2) | ' ') == 't';
    }
}
