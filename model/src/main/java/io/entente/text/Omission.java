package io.entente.text;

/**
 * A stretch of an article that is no news text: a menu line, an advertisement, a byline.
 *
 * @param reason what it was taken for, for a person to read
 */
public record Omission(Span span, String reason) {}
