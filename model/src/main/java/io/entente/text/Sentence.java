package io.entente.text;

import java.util.List;

/**
 * A sentence of an article and its tokens, in order of their offsets.
 *
 * @param index 0 for the article's first sentence
 * @param span from its first character to after its last, in the article's text
 * @param text the characters of the span
 */
public record Sentence(int index, Span span, String text, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        if (span.length() != text.length()) {
            throw new IllegalArgumentException("sentence \"" + text + "\" does not fill " + span);
        }
        int end = span.begin();
        for (Token token : tokens) {
            if (token.span().begin() < end || token.span().end() > span.end()) {
                throw new IllegalArgumentException("token " + token + " is out of order or outside of " + span);
            }
            end = token.span().end();
        }
    }
}
