package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code entente} without a command: shows what there is. */
@Command(
        name = "entente",
        version = "entente 0.1.0",
        description = "Reads geopolitical news and builds a knowledge graph of who does what to or with whom.",
        synopsisHeading = "%nUsage: ",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands, in the order of a day:%n",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente demo                                     see it work on the sample articles",
            "  entente extract article.txt                      the statements of an article, as a table",
            "  entente load news/                               read a folder into both stores",
            "  entente ask suppliers recipient=Russia           who supplies Russia, according to whom",
            "",
            "Each command explains itself: entente COMMAND --help"
        })
public final class EntenteCommand implements Runnable {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    private final Surroundings surroundings;

    public EntenteCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        spec.commandLine().usage(surroundings.err());
        throw new CommandException(ExitCode.USAGE, "say what to do: one of the commands above");
    }
}
