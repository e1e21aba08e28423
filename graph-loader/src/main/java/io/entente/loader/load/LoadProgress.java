package io.entente.loader.load;

import io.entente.loader.store.BatchOutcome;

/**
 * How far the load of a store is, after a batch.
 *
 * @param store its name
 * @param articles articles dealt with so far
 * @param outcome what became of them
 */
public record LoadProgress(String store, long articles, BatchOutcome outcome) {}
