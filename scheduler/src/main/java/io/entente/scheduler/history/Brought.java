package io.entente.scheduler.history;

import org.jspecify.annotations.Nullable;

/**
 * An article that a run brought; a line of the run's own file.
 *
 * @param sha256 its version
 * @param changed whether it was known in another version
 * @param copyOf id of the earlier article that says the same; null if there is none
 */
public record Brought(
        String article,
        String sha256,
        String source,
        boolean changed,
        int statements,
        @Nullable String copyOf) {}
