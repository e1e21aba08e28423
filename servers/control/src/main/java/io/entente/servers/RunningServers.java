package io.entente.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The note in a data folder of which servers were started, {@code servers.json}; it may name some that have died since. */
record RunningServers(List<RunningServer> servers) {
    RunningServers {
        servers = List.copyOf(servers);
    }

    static RunningServers in(DataFolder folder) {
        Path file = folder.runningServers();
        if (!Files.exists(file)) {
            return new RunningServers(List.of());
        }
        try {
            return Json.MAPPER.readValue(file.toFile(), RunningServers.class);
        } catch (IOException e) {
            throw new ServersException(
                    file + " cannot be read (" + e + "). Stop the servers of this folder by hand and delete the file.",
                    e);
        }
    }

    Optional<RunningServer> find(ServerKind kind) {
        return servers.stream().filter(of(kind)).findFirst();
    }

    Optional<RunningServer> alive(ServerKind kind) {
        return find(kind).filter(RunningServer::isAlive);
    }

    RunningServers with(RunningServer server) {
        return new RunningServers(
                Stream.concat(servers.stream().filter(of(server.server()).negate()), Stream.of(server))
                        .toList());
    }

    RunningServers without(ServerKind kind) {
        return new RunningServers(servers.stream().filter(of(kind).negate()).toList());
    }

    /** Replaces the note in one step, so that a process killed meanwhile leaves the old one or the new one. */
    void write(DataFolder folder) {
        Path file = folder.runningServers();
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Json.MAPPER.writeValue(fresh.toFile(), this);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServersException("Cannot write " + file + ": " + e, e);
        }
    }

    private static Predicate<RunningServer> of(ServerKind kind) {
        return server -> server.server() == kind;
    }
}
