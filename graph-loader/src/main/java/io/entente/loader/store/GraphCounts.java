package io.entente.loader.store;

/**
 * How much a store holds; the same in every store after the same loads.
 *
 * @param shortcuts triples of actor, type and other end that at least one statement affirms
 */
public record GraphCounts(long articles, long statements, long relations, long shortcuts, long actors, long items) {}
