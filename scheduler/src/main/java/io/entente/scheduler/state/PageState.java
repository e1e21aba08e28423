package io.entente.scheduler.state;

import org.jspecify.annotations.Nullable;

/**
 * A page, or an entry of a feed, that was dealt with.
 *
 * @param source name of the source that named it
 * @param marker what the source said of its version: a time, or a hash; another one means that it has changed
 * @param title what the source calls it
 * @param published the day that the source gives, as {@code 2025-08-30}
 */
public record PageState(
        String source,
        String marker,
        @Nullable String title,
        @Nullable String published) {}
