package io.entente.cli.command;

import io.entente.cli.output.ProgressDisplay;
import io.entente.cli.output.RowPrinter;
import io.entente.cli.output.Terminal;
import io.entente.servers.DataFolder;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What a command works in.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error: progress, notes and warnings
 * @param terminal the terminals behind the streams
 * @param clock what time it is
 * @param environment environment variables
 * @param home the folder of Entente itself: its source tree or its release
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Clock clock,
        Map<String, String> environment,
        Path home) {

    DataFolder standardDataFolder() {
        return DataFolder.standard(environment, Path.of(environment.getOrDefault("HOME", "")));
    }

    RowPrinter rowPrinter() {
        return new RowPrinter(out, terminal);
    }

    ProgressDisplay progress(DataOptions options) {
        return new ProgressDisplay(err, terminal, options.quiet);
    }
}
