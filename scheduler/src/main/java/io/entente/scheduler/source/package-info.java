/**
 * Reads the sources: each gives pieces, one after the other, and with each a note that is taken once the piece is durable.
 * What a crash keeps from being noted is read again.
 */
@NullMarked
package io.entente.scheduler.source;

import org.jspecify.annotations.NullMarked;
