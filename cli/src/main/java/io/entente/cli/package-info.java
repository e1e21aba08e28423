/** The command {@code entente}: one class a command in {@code command}, what a person sees in {@code output}. */
@NullMarked
package io.entente.cli;

import org.jspecify.annotations.NullMarked;
