package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.config.ConfigurationException;
import io.entente.scheduler.config.ConfigurationFile;
import io.entente.servers.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the sources are named. */
final class ConfigurationOptions {

    private static final String NAME = "entente.yaml";

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "The sources; by default entente.yaml here, else in the data folder.")
    @Nullable
    Path file;

    Configuration read(DataFolder folder) {
        Path given = file;
        if (given == null) {
            Path here = Path.of(NAME);
            given = Files.exists(here) ? here : folder.path().resolve(NAME);
        }
        if (!Files.exists(given)) {
            throw new CommandException(
                    ExitCode.USAGE,
                    "there is no " + given + "; write one (docs/scheduled-loads.md shows how), or name it by --config");
        }
        try {
            return ConfigurationFile.read(given);
        } catch (ConfigurationException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "cannot read " + given + ": " + e, e);
        }
    }
}
