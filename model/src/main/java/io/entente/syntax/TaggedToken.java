package io.entente.syntax;

import io.entente.text.Token;

/**
 * A token with its part of speech and its dictionary form.
 *
 * @param upos universal tag
 * @param xpos Penn Treebank tag, for example {@code VBD}
 * @param lemma dictionary form, for example {@code supply} for "supplied"
 */
public record TaggedToken(Token token, Upos upos, String xpos, String lemma) {

    /** The token's characters. */
    public String form() {
        return token.text();
    }
}
