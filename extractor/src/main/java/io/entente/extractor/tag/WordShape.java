package io.entente.extractor.tag;

/** What a word looks like: "Reuters" is Xx, "F-16" is X-0, "U.S." is X.X. */
public final class WordShape {

    private WordShape() {}

    /** One character for each run of upper case (X), lower case (x), digits (0) or one and the same other character. */
    public static String of(String form) {
        StringBuilder shape = new StringBuilder();
        char previous = 0;
        for (int i = 0; i < form.length() && shape.length() < 12; i++) {
            char c = form.charAt(i);
            char kind =
                    Character.isUpperCase(c) ? 'X' : Character.isLowerCase(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            if (kind != previous) {
                shape.append(kind);
            }
            previous = kind;
        }
        return shape.toString();
    }
}
