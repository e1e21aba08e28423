@NullMarked
package io.entente.scheduler;

import org.jspecify.annotations.NullMarked;
