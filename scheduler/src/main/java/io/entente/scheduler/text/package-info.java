/** Looks at texts before they are extracted: in which language they are, and whether another says the same. */
@NullMarked
package io.entente.scheduler.text;

import org.jspecify.annotations.NullMarked;
