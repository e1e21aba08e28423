/** What time it is, and waiting: handed to whoever needs them, so that tests live through weeks in seconds. */
@NullMarked
package io.entente.scheduler.time;

import org.jspecify.annotations.NullMarked;
