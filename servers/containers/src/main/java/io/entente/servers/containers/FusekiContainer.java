package io.entente.servers.containers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * The SPARQL server of this build in a container: the jars and the start script that {@code docker/Dockerfile} puts into its image, on the Java
 * that it takes, without the minutes that building the image takes.
 */
public final class FusekiContainer extends GenericContainer<FusekiContainer> {

    public static final String USER = "entente";
    public static final String PASSWORD = "for-tests-only";

    private static final int PORT = 3030;

    FusekiContainer() {
        super(DockerImageName.parse(DockerFolder.javaImage()));
        for (Path jar : jars()) {
            withCopyFileToContainer(MountableFile.forHostPath(jar, 0644), "/opt/fuseki/lib/" + jar.getFileName());
        }
        withCopyFileToContainer(
                MountableFile.forHostPath(DockerFolder.source("docker/images/fuseki"), 0755), "/opt/fuseki/fuseki");
        withEnv("ENTENTE_SPARQL_USER", USER);
        withEnv("ENTENTE_SPARQL_PASSWORD", PASSWORD);
        withCommand("/opt/fuseki/fuseki");
        withExposedPorts(PORT);
        waitingFor(Wait.forHttp("/$/ping").forPort(PORT));
    }

    /** The dataset, below which {@code query} and {@code update} lie. */
    public URI dataset() {
        return URI.create("http://" + getHost() + ":" + getMappedPort(PORT) + "/entente");
    }

    /** As the build left them. */
    private static List<Path> jars() {
        Path target = DockerFolder.source("servers/fuseki/target");
        try (Stream<Path> own = Files.list(target)) {
            List<Path> jars = new ArrayList<>(
                    own.filter(file -> file.toString().endsWith(".jar")).toList());
            for (String jar :
                    Files.readString(target.resolve("class-path.txt")).strip().split(File.pathSeparator, -1)) {
                jars.add(Path.of(jar));
            }
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
