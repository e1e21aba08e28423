@NullMarked
package io.entente.scheduler.alert;

import org.jspecify.annotations.NullMarked;
