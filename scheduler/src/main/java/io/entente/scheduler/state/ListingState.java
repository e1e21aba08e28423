package io.entente.scheduler.state;

import org.jspecify.annotations.Nullable;

/**
 * A feed, sitemap or list as it was read last.
 *
 * @param entityTag its ETag, for If-None-Match
 * @param lastModified its Last-Modified, for If-Modified-Since
 */
public record ListingState(
        @Nullable String entityTag, @Nullable String lastModified) {}
