package io.entente.scheduler.run;

/**
 * How far a store has taken the statement files in.
 *
 * @param bytes how long the statement files were
 * @param complete whether it took all of them
 */
public record LoadMark(long bytes, boolean complete) {}
