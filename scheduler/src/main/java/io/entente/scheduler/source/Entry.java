package io.entente.scheduler.source;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a feed, sitemap or list says of a page.
 *
 * @param marker another one means that the page has changed
 * @param text the article itself, where the feed carries it; null for a page to be fetched
 */
record Entry(
        URI address,
        String marker,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable String text) {}
