package io.entente.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one folder that holds everything the servers keep: {@code neo4j}, {@code fuseki}, {@code logs}, the credential for SPARQL updates, and
 * which servers run.
 */
public record DataFolder(Path path) {

    public DataFolder {
        path = path.toAbsolutePath().normalize();
    }

    /** {@code $ENTENTE_DATA}, else {@code $XDG_DATA_HOME/entente}, else {@code ~/.local/share/entente}. */
    public static DataFolder standard(Map<String, String> environment, Path home) {
        String own = environment.getOrDefault("ENTENTE_DATA", "");
        if (!own.isBlank()) {
            return new DataFolder(Path.of(own));
        }
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = shared.isBlank() ? home.resolve(".local/share") : Path.of(shared);
        return new DataFolder(base.resolve("entente"));
    }

    /** Where a server keeps its data. */
    public Path of(ServerKind server) {
        return path.resolve(server.id());
    }

    /** What a server prints; older runs end in {@code .1.log}. */
    public Path log(ServerKind server) {
        return logs().resolve(server.id() + ".log");
    }

    public Path logs() {
        return path.resolve("logs");
    }

    Path credential() {
        return path.resolve("credential");
    }

    Path runningServers() {
        return path.resolve("servers.json");
    }

    Path lock() {
        return path.resolve("lock");
    }

    /** Makes the folders that are missing. */
    void create() {
        try {
            Files.createDirectories(logs());
            for (ServerKind server : ServerKind.values()) {
                Files.createDirectories(of(server));
            }
        } catch (IOException e) {
            throw new ServersException(
                    "Cannot make the data folder " + path + " (" + e + "). Choose another with --data FOLDER.", e);
        }
        if (!Files.isWritable(path)) {
            throw new ServersException(
                    "The data folder " + path + " cannot be written to. Choose another with --data FOLDER.");
        }
    }

    /** Bytes of a server's data on disk; files that vanish meanwhile count nothing. */
    long size(ServerKind server) {
        if (!Files.isDirectory(of(server))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(of(server))) {
            return files.mapToLong(DataFolder::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
