/**
 * One pass over the sources: read, extract, keep, load, report. At any moment it may be killed: what is durable is never
 * lost, and what is not is read again.
 */
@NullMarked
package io.entente.scheduler.run;

import org.jspecify.annotations.NullMarked;
