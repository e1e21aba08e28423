package io.entente.cli.command;

import io.entente.servers.DataFolder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes, but for the help that each has. */
class DataOptions {

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

    DataFolder dataFolder(Surroundings surroundings) {
        return data == null ? surroundings.standardDataFolder() : new DataFolder(data);
    }
}
