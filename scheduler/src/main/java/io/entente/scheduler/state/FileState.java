package io.entente.scheduler.state;

import java.time.Instant;

/**
 * A file that was read to its end.
 *
 * @param articles how many articles it gave
 */
public record FileState(String source, long size, Instant modified, int articles) {}
