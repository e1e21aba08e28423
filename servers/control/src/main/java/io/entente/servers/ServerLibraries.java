package io.entente.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The jars of a server. In a release they lie in {@code lib/neo4j} and {@code lib/fuseki} of Entente's home; in a source tree the build
 * lists them in {@code servers/neo4j/target/class-path.txt} and leaves them in the local Maven repository.
 *
 * @param folder the release's or the build's own folder for this server
 */
record ServerLibraries(ServerKind server, Path folder, List<Path> jars) {

    ServerLibraries {
        jars = List.copyOf(jars);
    }

    /** Looks in the folders that the system properties {@code entente.home} (a release or source tree) and {@code entente.root} name. */
    static ServerLibraries of(ServerKind server) {
        List<Path> homes = Stream.of("entente.home", "entente.root")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .map(home -> Path.of(home).toAbsolutePath().normalize())
                .toList();
        return find(server, homes);
    }

    static ServerLibraries find(ServerKind server, List<Path> homes) {
        List<Path> lookedAt = new ArrayList<>();
        for (Path home : homes) {
            Path released = home.resolve("lib").resolve(server.id());
            Path built = home.resolve("servers").resolve(server.id()).resolve("target");
            lookedAt.add(released);
            lookedAt.add(built.resolve("class-path.txt"));
            if (Files.isDirectory(released)) {
                return new ServerLibraries(server, released, jarsIn(released));
            }
            if (Files.exists(built.resolve("class-path.txt"))) {
                return new ServerLibraries(server, built, listed(built));
            }
        }
        throw new ServersException("The libraries of " + server.title() + " are not there. Looked for " + lookedAt
                + (homes.isEmpty() ? "; neither entente.home nor entente.root is set" : "")
                + ". Build Entente with ./mvnw package.");
    }

    /** The server's version, taken from the jar that is really run. */
    String version() {
        Pattern versioned = Pattern.compile(Pattern.quote(server.versionJar()) + "(\\d.*)\\.jar");
        return jars.stream()
                .map(jar -> versioned.matcher(jar.getFileName().toString()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("unknown");
    }

    /**
     * Where the JVM keeps the server's classes as it has linked them, which halves what the next start has to do: in the folder that the system
     * property {@code entente.cache} names, else beside the jars; empty if nothing can be kept there. A file for each set of jars and each JVM,
     * since no other can read it.
     */
    Optional<Path> classArchive() {
        String cache = System.getProperty("entente.cache");
        Path place = cache == null ? folder : Path.of(cache);
        String name =
                "%s-%08x-java-%s.jsa".formatted(server.id(), folder.toString().hashCode(), Runtime.version());
        return Files.isWritable(place) ? Optional.of(place.resolve(name)) : Optional.empty();
    }

    /** Whether the next end of the server makes the class archive. */
    boolean lacksClassArchive() {
        return classArchive().filter(archive -> !Files.exists(archive)).isPresent();
    }

    String classPath() {
        return String.join(File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    private static List<Path> listed(Path target) {
        List<Path> jars = new ArrayList<>(jarsIn(target));
        try {
            for (String jar :
                    Files.readString(target.resolve("class-path.txt")).strip().split(File.pathSeparator, -1)) {
                jars.add(Path.of(jar));
            }
        } catch (IOException e) {
            throw new ServersException("Cannot read the list of a server's libraries: " + e, e);
        }
        jars.stream().filter(jar -> !Files.exists(jar)).findFirst().ifPresent(jar -> {
            throw new ServersException(
                    "The library " + jar + " is gone since the build. Build Entente anew with ./mvnw package.");
        });
        return jars;
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ServersException("Cannot list a server's libraries: " + e, e);
        }
    }
}
