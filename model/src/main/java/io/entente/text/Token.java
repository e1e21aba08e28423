package io.entente.text;

/**
 * A word, number, clitic or punctuation mark.
 *
 * @param span where it stands in the article's text
 * @param text its characters there
 */
public record Token(Span span, String text) {

    public Token {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("token \"" + text + "\" does not fill " + span);
        }
    }
}
