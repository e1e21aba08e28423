package io.entente.scheduler.history;

import org.jspecify.annotations.Nullable;

/**
 * What came of a store in a run.
 *
 * @param failure why it does not hold everything; null if it does
 */
public record StoreReport(
        String store,
        int added,
        int changed,
        int statements,
        @Nullable String failure) {}
