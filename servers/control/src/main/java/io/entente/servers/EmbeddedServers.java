package io.entente.servers;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The servers of a data folder, up and healthy when this was made. */
public final class EmbeddedServers implements AutoCloseable {
    private final DataFolder folder;
    private final RunningServers running;
    private final List<ServerKind> started;
    private final Lifetime lifetime;

    EmbeddedServers(DataFolder folder, RunningServers running, List<ServerKind> started, Lifetime lifetime) {
        this.folder = folder;
        this.running = running;
        this.started = started;
        this.lifetime = lifetime;
    }

    /**
     * Starts the servers that do not run yet, side by side, and waits until all are healthy. What runs already in this folder is used as
     * it is, on the ports it has.
     *
     * @param progress takes a line for people at each step
     * @throws ServersException if that fails; what was started is stopped again
     */
    public static EmbeddedServers start(DataFolder folder, ServerSettings settings, Consumer<String> progress) {
        return FolderLock.during(folder, "starts servers", () -> new Startup(folder, settings, progress).run());
    }

    /** The servers that run in a data folder, if any do; they are not asked whether they are healthy, and closing leaves them alone. */
    public static Optional<EmbeddedServers> running(DataFolder folder) {
        RunningServers running = RunningServers.in(folder);
        boolean any = running.servers().stream().anyMatch(RunningServer::isAlive);
        return any ? Optional.of(new EmbeddedServers(folder, running, List.of(), Lifetime.DETACHED)) : Optional.empty();
    }

    /**
     * Stops the servers of a data folder, whoever started them.
     *
     * @return those that ran
     */
    public static List<ServerKind> stop(DataFolder folder, Consumer<String> progress) {
        return stopLocked(folder, List.of(ServerKind.values()), progress);
    }

    private static List<ServerKind> stopLocked(DataFolder folder, List<ServerKind> kinds, Consumer<String> progress) {
        // A folder where none was ever started, or that is not there: nothing to lock, and nothing to make.
        return Files.exists(folder.runningServers())
                ? FolderLock.during(folder, "stops servers", () -> stop(folder, kinds, progress))
                : List.of();
    }

    private static List<ServerKind> stop(DataFolder folder, List<ServerKind> kinds, Consumer<String> progress) {
        RunningServers running = RunningServers.in(folder);
        List<RunningServer> alive =
                kinds.stream().flatMap(kind -> running.alive(kind).stream()).toList();
        alive.forEach(
                server -> progress.accept("Stopping " + server.server().title() + " (process " + server.pid() + ")"));
        ChildJvm.end(alive.stream().flatMap(server -> server.process().stream()).toList());
        RunningServers left = running;
        for (ServerKind kind : kinds) {
            left = left.without(kind);
        }
        left.write(folder);
        return alive.stream().map(RunningServer::server).toList();
    }

    /** @throws IllegalStateException if Neo4j is not among these servers */
    public Neo4jAddresses neo4j() {
        return Neo4jAddresses.of(ports(ServerKind.NEO4J));
    }

    /** @throws IllegalStateException if Fuseki is not among these servers */
    public FusekiAddresses fuseki() {
        return FusekiAddresses.of(ports(ServerKind.FUSEKI));
    }

    /** What writing to Fuseki needs. */
    public Credential credential() {
        return Credential.of(folder)
                .orElseThrow(() -> new IllegalStateException("Fuseki was never started in " + folder));
    }

    public boolean has(ServerKind server) {
        return running.alive(server).isPresent();
    }

    /** Whether this call brought a server up that did not run before. */
    public boolean startedAny() {
        return !started.isEmpty();
    }

    /** Stops what was started here for as long as this process lives; leaves what was found running, and what is to stay. */
    @Override
    public void close() {
        if (lifetime == Lifetime.ATTACHED && !started.isEmpty()) {
            stopLocked(folder, started, line -> {});
        }
    }

    private Ports ports(ServerKind server) {
        return running.find(server)
                .orElseThrow(() -> new IllegalStateException(server.title() + " is not among the servers that run in "
                        + folder + ": " + Arrays.toString(running.servers().toArray())))
                .ports();
    }
}
