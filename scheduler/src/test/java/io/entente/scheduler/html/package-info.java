@NullMarked
package io.entente.scheduler.html;

import org.jspecify.annotations.NullMarked;
