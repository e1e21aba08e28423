/**
 * What must be known from one run to the next, in plain files of the data folder: JSON Lines of which the last line of a key
 * counts. Whatever a crash leaves behind can be read again.
 */
@NullMarked
package io.entente.scheduler.state;

import org.jspecify.annotations.NullMarked;
