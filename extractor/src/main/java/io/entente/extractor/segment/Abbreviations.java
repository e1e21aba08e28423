package io.entente.extractor.segment;

import java.util.Locale;
import java.util.Set;

/**
 * Decides whether a full stop belongs to the word before it.
 *
 * @param titles stand before what they abbreviate nothing without: "Gen.", "Mt.", "vs."; never end a sentence
 * @param counted abbreviate only before a figure: "No. 5", "Sept. 3"
 * @param general may end a sentence as well as stand inside of it: "Inc.", "etc."
 */
record Abbreviations(Set<String> titles, Set<String> counted, Set<String> general) {

    private static final int LONGEST = 6;

    static Abbreviations load() {
        return new Abbreviations(
                WordList.load("titles.txt"), WordList.load("counted.txt"), WordList.load("abbreviations.txt"));
    }

    /** Whether the word's token takes the character after it. */
    boolean takesPeriod(String text, int begin, int end, int limit) {
        if (end >= limit || text.charAt(end) != '.' || end - begin > LONGEST || isFollowedByPeriod(text, end, limit)) {
            return false;
        }
        String word = text.substring(begin, end);
        return isTitle(word)
                || general.contains(word)
                || (isInitial(word) && !endsText(text, end, limit))
                || (counted.contains(word) && isBeforeFigure(text, end + 1, limit));
    }

    /** Whether the token, its full stop included, never ends a sentence. */
    boolean opensName(String token) {
        int length = token.length();
        if (length < 2 || length > LONGEST + 1 || token.charAt(length - 1) != '.') {
            return false;
        }
        String word = token.substring(0, length - 1);
        return isTitle(word) || isInitial(word);
    }

    /** "GEN. MILLEY" as much as "Gen. Milley". */
    private boolean isTitle(String word) {
        return titles.contains(word)
                || (word.length() > 2
                        && titles.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
    }

    /** "George W. Bush", but not the pronoun of "so do I." */
    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    }

    private static boolean isFollowedByPeriod(String text, int end, int limit) {
        return end + 1 < limit && text.charAt(end + 1) == '.';
    }

    private static boolean endsText(String text, int end, int limit) {
        int at = end + 1;
        while (at < limit && Blank.is(text.charAt(at))) {
            at++;
        }
        return at >= limit || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ',');
    }

    private static boolean isBeforeFigure(String text, int after, int limit) {
        int at = after;
        while (at < limit && at < after + 2 && Blank.is(text.charAt(at))) {
            at++;
        }
        return at < limit && Character.isDigit(text.charAt(at));
    }
}
