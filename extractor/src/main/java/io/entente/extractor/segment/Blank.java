package io.entente.extractor.segment;

/** Characters that stand between tokens and belong to none. */
final class Blank {

    private static final String ENTITY = "&nbsp;";

    private Blank() {}

    /** How many characters at the place are one blank; 0 if it is none. */
    static int lengthAt(String text, int at, int end) {
        char c = text.charAt(at);
        if (is(c)) {
            return 1;
        }
        return c == '&' && at + ENTITY.length() <= end && text.startsWith(ENTITY, at) ? ENTITY.length() : 0;
    }

    /** White space, no-break and zero-width blanks, control characters. */
    static boolean is(char c) {
        return c <= ' '
                || (c >= 0x7F
                        && (Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || Character.isISOControl(c)
                                || c == '\u200B'
                                || c == '\uFEFF'));
    }
}
