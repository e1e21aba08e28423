package io.entente.cli.command;

import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions extends DataOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;
}
