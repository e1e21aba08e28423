package io.entente.cli.output;

import org.jspecify.annotations.Nullable;

/**
 * How wide the terminals behind the standard streams are. The launcher asks the shell, since Java can't tell the streams
 * apart.
 *
 * @param outputColumns width of the terminal behind standard output; null if it is a file or a pipe
 * @param errorColumns width of the terminal behind standard error; null if it is a file or a pipe
 */
public record Terminal(
        @Nullable Integer outputColumns, @Nullable Integer errorColumns) {

    /** What the launcher found. */
    public static Terminal ofLauncher() {
        return new Terminal(Integer.getInteger("entente.output.columns"), Integer.getInteger("entente.error.columns"));
    }
}
