package io.entente.scheduler.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that gave no article.
 *
 * @param source name of its source
 * @param place its address; or file and line
 * @param reason what was wrong
 * @param remedy what a person can do about it
 * @param first when it was first set aside
 * @param last when it was last tried
 * @param attempts how often it was tried
 * @param next when it is tried again by itself; null if it is not
 */
public record Failure(
        String source,
        String place,
        String reason,
        String remedy,
        Instant first,
        Instant last,
        int attempts,
        @Nullable Instant next) {}
