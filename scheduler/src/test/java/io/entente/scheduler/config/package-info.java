@NullMarked
package io.entente.scheduler.config;

import org.jspecify.annotations.NullMarked;
