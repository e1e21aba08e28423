@NullMarked
package io.entente.scheduler.fetch;

import org.jspecify.annotations.NullMarked;
