@NullMarked
package io.entente.scheduler.schedule;

import org.jspecify.annotations.NullMarked;
