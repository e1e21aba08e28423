package io.entente.scheduler.config;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A source of articles.
 *
 * @param name unique; letters, digits, {@code -}, {@code _} and {@code .}; the ids of its files' articles begin with it
 * @param origin where its articles come from
 * @param freshWithin how long it may bring nothing new before a run fails; null for any time
 * @param publisher for articles that name none
 * @param longest how long a run may stay at it; what is left then is for the next run
 * @param most how many articles a run takes of it; what is left then is for the next run
 */
public record SourceSettings(
        String name,
        Origin origin,
        @Nullable Duration freshWithin,
        @Nullable String publisher,
        Duration longest,
        int most) {}
