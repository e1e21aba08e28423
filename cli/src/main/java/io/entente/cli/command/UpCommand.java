package io.entente.cli.command;

import io.entente.cli.output.ExitCode;
import io.entente.cli.output.ProgressDisplay;
import io.entente.queries.CataloguePublisher;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Lifetime;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente up}: starts the embedded servers and leaves them running. */
@Command(
        name = "up",
        description = {
            "Starts the embedded Neo4j and the SPARQL server on a data folder, and leaves them running; what runs already is used as it is.",
            "They listen on this machine only. Reading needs no password; SPARQL updates need the one in FOLDER/credential."
        },
        footer = {
            "  entente up",
            "  entente up --data ~/news-graph --sparql-port 3031",
            "  entente status                     where they are, how large, how well"
        })
public final class UpCommand implements Callable<Integer> {

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    ServerOptions servers = new ServerOptions();

    private final Surroundings surroundings;

    public UpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    @SuppressWarnings("try") // closing leaves detached servers alone
    public Integer call() {
        ProgressDisplay progress = surroundings.progress(common);
        try (EmbeddedServers running = EmbeddedServers.start(
                common.dataFolder(surroundings), servers.settings(Lifetime.DETACHED), progress::note)) {
            CataloguePublisher.publish(
                    running.fuseki().data(),
                    running.credential().user(),
                    running.credential().password());
            progress.note(running.startedAny() ? "Both servers run." : "Both servers ran already.");
            new Addresses(running).print(surroundings.out());
        }
        return ExitCode.OK.number();
    }
}
