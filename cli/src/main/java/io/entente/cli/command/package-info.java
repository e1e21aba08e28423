/** The commands, one class each, and the options that they share. */
@NullMarked
package io.entente.cli.command;

import org.jspecify.annotations.NullMarked;
