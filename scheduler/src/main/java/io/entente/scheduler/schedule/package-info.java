/**
 * When to run. Daylight saving is dealt with as cron does: an expression that names every hour goes by elapsed time; one that
 * names hours runs once a day for each, at the jump where clocks skip it, and the first time where clocks show it twice.
 */
@NullMarked
package io.entente.scheduler.schedule;

import org.jspecify.annotations.NullMarked;
