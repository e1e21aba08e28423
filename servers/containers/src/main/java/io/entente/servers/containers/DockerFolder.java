package io.entente.servers.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folder {@code docker} of the sources, which names the images. */
final class DockerFolder {
    private static final Pattern NEO4J = Pattern.compile("(?m)^ +image: (neo4j:\\S+)$");
    private static final Pattern JAVA_STAGE = Pattern.compile("(?m)^FROM (\\S+) AS java$");

    private DockerFolder() {}

    /** A file of the sources; the system property {@code entente.root} says where they are. */
    static Path source(String file) {
        return Path.of(System.getProperty("entente.root", "../..")).resolve(file);
    }

    /** The Neo4j of the compose file. */
    static String neo4jImage() {
        return find(NEO4J, "docker/compose.yaml");
    }

    /** The image whose Java the images of the Dockerfile run on. */
    static String javaImage() {
        return find(JAVA_STAGE, "docker/Dockerfile");
    }

    private static String find(Pattern pattern, String file) {
        try {
            Matcher found = pattern.matcher(Files.readString(source(file)));
            if (!found.find()) {
                throw new IllegalStateException(file + " has no line like " + pattern);
            }
            return found.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
