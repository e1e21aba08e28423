@NullMarked
package io.entente.scheduler.metrics;

import org.jspecify.annotations.NullMarked;
