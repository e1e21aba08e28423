package io.entente.scheduler.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a source has done.
 *
 * @param since when it was first read
 * @param brought when it last brought a new or changed article; null if it never did
 */
public record SourceState(Instant since, @Nullable Instant brought) {}
