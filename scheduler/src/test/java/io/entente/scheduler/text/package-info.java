@NullMarked
package io.entente.scheduler.text;

import org.jspecify.annotations.NullMarked;
