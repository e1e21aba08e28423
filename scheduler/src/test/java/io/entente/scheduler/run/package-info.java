@NullMarked
package io.entente.scheduler.run;

import org.jspecify.annotations.NullMarked;
