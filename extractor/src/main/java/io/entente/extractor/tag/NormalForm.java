package io.entente.extractor.tag;

/**
 * The form in which features and word lists know a word: lower case, digits as 0, straight quotes. For looking up only;
 * texts and offsets never change.
 */
public final class NormalForm {

    private NormalForm() {}

    public static String of(String form) {
        StringBuilder normal = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            normal.append(of(form.charAt(i)));
        }
        return normal.toString();
    }

    private static char of(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u2032' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
            default -> Character.isDigit(c) ? '0' : Character.toLowerCase(c);
        };
    }
}
