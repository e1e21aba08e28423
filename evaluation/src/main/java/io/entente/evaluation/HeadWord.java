package io.entente.evaluation;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head word of a noun phrase: the last word before its first preposition, singular, in lower case. */
final class HeadWord {

    private static final Pattern AFTER_HEAD = Pattern.compile(
            "\\s+(?:of|in|on|for|to|with|from|by|at|against|over|about|between|that|which|needed)\\s+.*$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$%-]+");

    private HeadWord() {}

    static String of(@Nullable String phrase) {
        if (phrase == null) {
            return "";
        }
        String word = "";
        Matcher words =
                WORD.matcher(AFTER_HEAD.matcher(phrase.toLowerCase(Locale.ROOT)).replaceFirst(""));
        while (words.find()) {
            word = words.group();
        }
        return singular(word);
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && word.matches(".*(ches|shes|xes|sses)")) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
