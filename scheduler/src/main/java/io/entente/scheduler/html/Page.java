package io.entente.scheduler.html;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page holds.
 *
 * @param text paragraphs, a line each; empty if no article was found
 * @param byline who wrote it
 * @param canonical the address that the page wants to be known by
 * @param language as the page declares it, {@code en-GB}
 */
public record Page(
        String text,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable URI canonical,
        @Nullable String language) {}
