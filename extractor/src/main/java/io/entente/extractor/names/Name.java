package io.entente.extractor.names;

import io.entente.text.Span;

/**
 * A name in an article, without titles and articles before it: "Anna Weber" of "President Anna Weber".
 *
 * @param span in the article's text
 */
public record Name(Span span, NameKind kind) {}
