package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.servers.EmbeddedServers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente down}: stops the embedded servers of a data folder. */
@Command(
        name = "down",
        description = "Stops the embedded servers of a data folder, whoever started them; the data stay.",
        footer = {"  entente down", "  entente down --data ~/news-graph"})
public final class DownCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    private final Surroundings surroundings;

    public DownCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ProgressDisplay progress = surroundings.progress(common);
        boolean any = !EmbeddedServers.stop(common.dataFolder(surroundings), progress::note)
                .isEmpty();
        progress.note(any ? "Stopped." : "No server ran in " + common.dataFolder(surroundings) + ".");
        return ExitCode.OK.number();
    }
}
