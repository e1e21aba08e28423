package io.entente.text;

import org.jspecify.annotations.Nullable;

/**
 * Where, when and by whom an article was filed, as its first line tells: {@code GENEVA, Aug 3 (Newswire) —}.
 *
 * @param span with the dash that ends it
 * @param place in the article's own letters
 * @param date in the article's own words, mostly without a year
 * @param agency without its brackets
 */
public record Dateline(
        Span span,
        String place,
        @Nullable String date,
        @Nullable String agency) {}
