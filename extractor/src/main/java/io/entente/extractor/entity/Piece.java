package io.entente.extractor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters and digits: what names and texts are compared by, so that "al-Qaida" is the same name in one token or
 * three, and "Russian-Chinese" holds two.
 *
 * @param text in its canonical spelling; a punctuation mark that no name runs across stands for itself
 * @param token number of the token that it is from
 * @param first whether the token begins with it
 * @param last whether the token ends with it
 */
record Piece(String text, int token, boolean first, boolean last) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern JOINT = Pattern.compile("[-‐‑.'’]+");

    static List<Piece> of(List<String> tokens) {
        List<Piece> pieces = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            String text = tokens.get(token);
            int before = pieces.size();
            Matcher words = WORD.matcher(text);
            boolean more = words.find();
            while (more) {
                String word = Spelling.canonical(words.group());
                more = words.find();
                pieces.add(new Piece(word, token, pieces.size() == before, !more));
            }
            boolean mark = pieces.size() == before;
            if (mark && (text.equals(".") || !JOINT.matcher(text).matches())) {
                pieces.add(new Piece(text, token, true, true));
            }
        }
        return pieces;
    }

    /** The canonical words of a name. */
    static List<String> words(String name) {
        return of(List.of(name.split(" "))).stream().map(Piece::text).toList();
    }
}
