/** What a monitoring system sees: Prometheus metrics and health, over HTTP while scheduled, as a file after a single run. */
@NullMarked
package io.entente.scheduler.metrics;

import org.jspecify.annotations.NullMarked;
