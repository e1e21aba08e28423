package io.entente.extractor.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Brings spellings of one name together: accents, Arabic articles, the endings of Slavic names. Capitals stay. */
final class Spelling {

    private static final List<String> LAST_I = List.of("iy", "yy", "yi", "ij", "y");
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
        if (known.length() >= SHORTEST_WITH_ENDING) {
            for (String ending : LAST_I) {
                if (known.endsWith(ending)) {
                    return known.substring(0, known.length() - ending.length()) + "i";
                }
            }
        }
        return known;
    }

    /** The word without accents. */
    static String fold(String word) {
        if (isAscii(word)) {
            return word;
        }
        String folded = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
