package io.entente.scheduler.history;

import org.jspecify.annotations.Nullable;

/**
 * What came of a source in a run.
 *
 * @param problem why it is stale or unreadable, or what of it was left for the next run; null if there is nothing to say
 */
public record SourceReport(
        String name,
        SourceOutcome outcome,
        Counts counts,
        @Nullable String problem) {}
