package io.entente.extractor.source;

import java.nio.charset.StandardCharsets;

/** The beginning of a value, fit for a message of one line. */
final class Excerpt {

    private static final int LENGTH = 40;

    private Excerpt() {}

    static String beginningOf(String value) {
        StringBuilder excerpt = new StringBuilder();
        value.codePoints().limit(LENGTH).forEach(c -> append(excerpt, c));
        return value.codePointCount(0, Math.min(value.length(), 2 * LENGTH + 2)) > LENGTH
                ? excerpt.append('…').toString()
                : excerpt.toString();
    }

    /** Bytes that are no UTF-8 show as U+FFFD. */
    static String beginningOf(byte[] bytes) {
        int length = Math.min(bytes.length, 4 * LENGTH + 4);
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static void append(StringBuilder excerpt, int c) {
        switch (c) {
            case '\n' -> excerpt.append("\\n");
            case '\r' -> excerpt.append("\\r");
            case '\t' -> excerpt.append("\\t");
            default -> {
                if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                    excerpt.append(String.format("\\u%04x", c));
                } else {
                    excerpt.appendCodePoint(c);
                }
            }
        }
    }
}
