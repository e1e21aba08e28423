/** What an operator writes in {@code entente.yaml}: sources, fetching, schedule, alerts, stores; every mistake named with line and hint. */
@NullMarked
package io.entente.scheduler.config;

import org.jspecify.annotations.NullMarked;
