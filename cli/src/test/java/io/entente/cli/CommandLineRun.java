package io.entente.cli;

import io.entente.cli.command.Surroundings;
import io.entente.cli.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * A command line that was carried out in this JVM.
 *
 * @param exitCode what the shell would see
 * @param out what was printed on standard output
 * @param err what was printed on standard error
 */
record CommandLineRun(int exitCode, String out, String err) {

    static final Path HOME = Path.of(System.getProperty("entente.root", ".."));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    /** Runs {@code entente} with nothing on standard input. */
    static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(null, null),
                CLOCK,
                Map.of("HOME", "/nowhere"),
                HOME);
        int exitCode = Main.run(surroundings, arguments);
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
