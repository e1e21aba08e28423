package io.entente.cli.command;

import io.entente.servers.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "Where graphs, statement files and logs are kept; by default $ENTENTE_DATA, else $XDG_DATA_HOME/entente, else ~/.local/share/entente.")
    @Nullable
    Path data;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print no progress; warnings and errors remain.")
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    DataFolder dataFolder(Surroundings surroundings) {
        return data == null ? surroundings.standardDataFolder() : new DataFolder(data);
    }
}
