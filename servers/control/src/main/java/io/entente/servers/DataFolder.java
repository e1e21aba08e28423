package io.entente.servers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one folder that holds everything the servers keep: {@code neo4j}, {@code fuseki}, {@code logs}, the credential for SPARQL updates, and
 * which servers run.
 */
public record DataFolder(Path path) {
    private static final Pattern KILOBYTES = Pattern.compile("(\\d+)\\s");

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

    /**
     * Bytes that a server's data take on disk. Asks {@code du}: TDB2 maps files far larger than what is in them, and Java knows only
     * their lengths.
     */
    long size(ServerKind server) {
        if (!Files.isDirectory(of(server))) {
            return 0;
        }
        try {
            Process du = new ProcessBuilder("du", "-sk", of(server).toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (BufferedReader output = du.inputReader()) {
                // Files may vanish meanwhile, and du says so by its exit code; its sum is as good as any.
                Matcher kilobytes = KILOBYTES.matcher(Objects.requireNonNullElse(output.readLine(), ""));
                return kilobytes.lookingAt() ? Long.parseLong(kilobytes.group(1)) * 1024 : 0;
            }
        } catch (IOException e) {
            throw new ServersException("Cannot measure " + of(server) + " with du: " + e, e);
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
