package io.entente.loader.store;

import io.entente.statement.ContentHash;
import io.entente.statement.Evidence;
import io.entente.statement.Statement;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a claim comes from in the first place: the same sentence in ten outlets is one wire copy, the same quotation in ten
 * sentences is one utterance. What an article says of a relation comes from one origin, that of the first sentence that says it.
 */
final class Origin {

    /** "We sent no missiles": four words between quotation marks are hardly ever found by two people by chance. */
    private static final int WORDS_OF_A_QUOTATION = 4;

    /** "Xi met Putin on Thursday." may be written by anybody; six words in the same order are a copy. */
    private static final int WORDS_OF_A_COPY = 6;

    private static final int DIGITS = 16;

    private static final Pattern QUOTATION = Pattern.compile("[“\"«]([^“”\"«»]+)[”\"»]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Origin() {}

    /**
     * A key that two articles share if what they say of the relation comes from one origin; no two relations share one.
     *
     * @param first the first statement of the article about the relation
     * @return 16 hexadecimal digits
     */
    static String of(String relation, Statement first) {
        return of(relation, wording(first.evidence()));
    }

    /** The same for a sentence whose {@link #wording} is known: several statements are made from most sentences. */
    static String of(String relation, String wording) {
        return ContentHash.of(relation, wording).substring(0, DIGITS);
    }

    /** What two copies of the sentence have in common. */
    static String wording(Evidence evidence) {
        String words = quotation(evidence.quote());
        if (words.isEmpty()) {
            String sentence = words(evidence.quote());
            words = count(sentence) >= WORDS_OF_A_COPY ? sentence : "article " + evidence.article();
        }
        return words;
    }

    /** The words of the first long quotation; empty if there is none. */
    private static String quotation(String quote) {
        Matcher quotation = QUOTATION.matcher(quote);
        while (quotation.find()) {
            String words = words(quotation.group(1));
            if (count(words) >= WORDS_OF_A_QUOTATION) {
                return words;
            }
        }
        return "";
    }

    private static String words(String text) {
        return NO_WORD.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static int count(String words) {
        return words.isEmpty() ? 0 : (int) words.chars().filter(c -> c == ' ').count() + 1;
    }
}
