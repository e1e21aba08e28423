package io.entente.extractor.entity;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings spellings of one name together: accents, Arabic articles, the endings of Slavic names. Capitals stay. */
final class Spelling {

    private static final Pattern LAST_I = Pattern.compile("(?:iy|yy|yi|ij|y)$");
    private static final int SHORTEST_WITH_ENDING = 5;

    private static final Map<String, String> LETTERS =
            Map.of("ı", "i", "ø", "o", "Ø", "O", "ł", "l", "Ł", "L", "đ", "d", "Đ", "D", "ß", "ss", "æ", "ae");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("The", "the"),
            Map.entry("Al", "al"),
            Map.entry("el", "al"),
            Map.entry("El", "al"),
            Map.entry("Mohammad", "Mohammed"),
            Map.entry("Mohamed", "Mohammed"),
            Map.entry("Muhammad", "Mohammed"),
            Map.entry("Abdul", "Abdel"),
            Map.entry("Alexey", "Alexei"),
            Map.entry("Aleksei", "Alexei"),
            Map.entry("Aleksey", "Alexei"),
            Map.entry("Aleksandr", "Alexander"),
            Map.entry("Aleksander", "Alexander"));

    private Spelling() {}

    /** The spelling under which variants of a word meet: "Zelenskyy" and "Zelensky", "Erdoğan" and "Erdogan". */
    static String canonical(String word) {
        String plain = fold(word);
        String known = WORDS.getOrDefault(plain, plain);
        return known.length() < SHORTEST_WITH_ENDING
                ? known
                : LAST_I.matcher(known).replaceFirst("i");
    }

    /** The word without accents. */
    static String fold(String word) {
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word;
        }
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
