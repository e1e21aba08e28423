@NullMarked
package io.entente.scheduler.state;

import org.jspecify.annotations.NullMarked;
