package io.entente.extractor.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number in figures or words: "240 billion", "three dozen", "tens of thousands".
 *
 * @param to number after its last word
 * @param amount its value; null if the words leave it open ("scores")
 * @param plainDigits whether it is nothing but digits, as a year is
 */
record Numerals(int to, @Nullable BigDecimal amount, boolean plainDigits) {

    private static final Pattern WHOLE = Pattern.compile("\\d+");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?");
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Long> SCALES = Map.of(
            "hundred", 100L,
            "thousand", 1_000L,
            "million", 1_000_000L,
            "billion", 1_000_000_000L,
            "trillion", 1_000_000_000_000L,
            "dozen", 12L,
            "m", 1_000_000L,
            "bn", 1_000_000_000L);
    private static final Set<String> OPEN =
            Set.of("dozens", "scores", "hundreds", "thousands", "millions", "billions", "tens");

    /** The number that begins at that word; null if none does. */
    static @Nullable Numerals read(List<String> words, int from) {
        if (from >= words.size()) {
            return null;
        }
        String word = words.get(from);
        if (OPEN.contains(word)) {
            boolean twofold =
                    from + 2 < words.size() && words.get(from + 1).equals("of") && OPEN.contains(words.get(from + 2));
            return new Numerals(twofold ? from + 3 : from + 1, null, false);
        }
        if ((word.equals("a") || word.equals("half")) && from + 1 < words.size()) {
            int scale = word.equals("half") && words.get(from + 1).equals("a") ? from + 2 : from + 1;
            Long value = scale < words.size() ? SCALES.get(words.get(scale)) : null;
            BigDecimal factor = word.equals("half") ? new BigDecimal("0.5") : BigDecimal.ONE;
            return value == null
                    ? null
                    : new Numerals(scale + 1, plain(factor.multiply(BigDecimal.valueOf(value))), false);
        }
        BigDecimal amount = value(word);
        if (amount == null) {
            return null;
        }
        int next = from + 1;
        for (Long scale = scale(words, next); scale != null; scale = scale(words, next)) {
            amount = amount.multiply(BigDecimal.valueOf(scale));
            next++;
        }
        return new Numerals(next, plain(amount), WHOLE.matcher(word).matches());
    }

    private static @Nullable Long scale(List<String> words, int at) {
        return at < words.size() ? SCALES.get(words.get(at)) : null;
    }

    private static BigDecimal plain(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal value(String word) {
        if (Character.isDigit(word.charAt(0)) && DECIMAL.matcher(word).matches()) {
            return new BigDecimal(word.replace(",", ""));
        }
        if (ONES.contains(word)) {
            return BigDecimal.valueOf(ONES.indexOf(word));
        }
        int hyphen = word.indexOf('-');
        String tens = hyphen < 0 ? word : word.substring(0, hyphen);
        if (!TENS.contains(tens)) {
            return null;
        }
        int ten = 10 * (TENS.indexOf(tens) + 2);
        if (hyphen < 0) {
            return BigDecimal.valueOf(ten);
        }
        int one = ONES.indexOf(word.substring(hyphen + 1));
        return one < 1 || one > 9 ? null : BigDecimal.valueOf(ten + one);
    }
}
