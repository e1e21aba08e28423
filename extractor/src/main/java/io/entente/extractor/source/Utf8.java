package io.entente.extractor.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, and refuses what is none: other encodings, binary data, stray control characters. */
final class Utf8 {

    /** Text taken from PDF files holds a stray control character here and there; binary data holds many. */
    private static final double CONTROL_SHARE = 0.01;

    private Utf8() {}

    /**
     * @param offset of the first byte in its file, for messages
     * @throws ArticleException if the bytes are no text in UTF-8
     */
    static String decode(byte[] bytes, long offset) throws ArticleException {
        int begin = offset == 0 && startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (offset == 0 && (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF))) {
            throw new ArticleException(
                    "the text is in UTF-16", "", "convert it, for example by iconv -f UTF-16 -t UTF-8");
        }
        refuseNul(bytes, offset);
        ByteBuffer in = ByteBuffer.wrap(bytes, begin, bytes.length - begin);
        CharBuffer out = CharBuffer.allocate(bytes.length - begin);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ArticleException(
                    String.format(
                            "no valid UTF-8: byte 0x%02X at offset %d", bytes[in.position()], offset + in.position()),
                    Excerpt.beginningOf(bytes),
                    "save the text as UTF-8, for example by iconv -f WINDOWS-1252 -t UTF-8");
        }
        return checked(out.flip().toString());
    }

    /** The text, if it is one: also called for texts that come out of JSON's escapes. */
    static String checked(String text) throws ArticleException {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                int codePoint = text.codePointAt(i);
                if (!Character.isSupplementaryCodePoint(codePoint)) {
                    throw new ArticleException(
                            String.format("half a character (surrogate U+%04X) at offset %d", codePoint, i),
                            text,
                            "have it written again: it was cut inside of a character");
                }
                i++;
            } else if (c == 0) {
                throw binary(i, text);
            } else if (c < ' ' && !Character.isWhitespace(c)) {
                controls++;
            }
        }
        if (controls > CONTROL_SHARE * text.length()) {
            throw new ArticleException(
                    controls + " control characters among " + text.length() + ": this is binary data, no text",
                    text,
                    "give a text file in UTF-8");
        }
        return text;
    }

    /** Whether anything can be seen of it: no-break and zero-width blanks are blanks too. */
    static boolean hasText(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT);
    }

    private static void refuseNul(byte[] bytes, long offset) throws ArticleException {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw binary(offset + i, Excerpt.beginningOf(bytes));
            }
        }
    }

    private static ArticleException binary(long offset, String value) {
        return new ArticleException(
                "NUL at offset " + offset + ": this is binary data, no text", value, "give a text file in UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
