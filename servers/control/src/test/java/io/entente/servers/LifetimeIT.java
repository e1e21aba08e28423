package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a server begins and ends, tried with the one that is up fastest. */
class LifetimeIT {
    private static final long PATIENCE_SECONDS = 60;
    private static final ServerSettings FUSEKI =
            ServerSettings.standard().withServers(ServerKind.FUSEKI).withPorts(Ports.free());

    @TempDir
    private Path temporary;

    @Test
    void endsWithAKilledParentWhenAttached() throws Exception {
        RunningServer server = startInAnotherProcessAndKillThat(Lifetime.ATTACHED);
        var process = server.process();
        if (process.isPresent()) {
            assertThat(process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isNotNull();
        }
        assertThat(server.isAlive()).isFalse();
    }

    @Test
    void outlivesItsParentWhenDetachedAndIsStoppedByAnother() throws Exception {
        RunningServer server = startInAnotherProcessAndKillThat(Lifetime.DETACHED);
        assertThat(server.isAlive()).isTrue();
        EmbeddedServers found =
                EmbeddedServers.running(new DataFolder(temporary)).orElseThrow();
        assertThat(Requests.rows(found.fuseki().query(), "SELECT (1 AS ?one) {}"))
                .isEqualTo("1\n");
        found.close();
        assertThat(server.isAlive()).isTrue();
        assertThat(EmbeddedServers.stop(new DataFolder(temporary), line -> {})).containsExactly(ServerKind.FUSEKI);
        assertThat(server.isAlive()).isFalse();
        assertThat(EmbeddedServers.stop(new DataFolder(temporary), line -> {})).isEmpty();
    }

    @Test
    void namesABusyPortAndTheOptionThatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            ServerSettings settings = FUSEKI.withPorts(new Ports(0, 0, other.getLocalPort()));
            assertThatThrownBy(() -> EmbeddedServers.start(new DataFolder(temporary), settings, line -> {}))
                    .isInstanceOf(ServersException.class)
                    .hasMessageContaining("Port " + other.getLocalPort())
                    .hasMessageContaining("Fuseki")
                    .hasMessageContaining("--sparql-port");
        }
    }

    @Test
    void saysWhyAServerCannotStart() throws Exception {
        Files.createDirectories(temporary.resolve("fuseki/tdb2/Data-0001"));
        Files.writeString(temporary.resolve("fuseki/tdb2/Data-0001/nodes.dat"), "not a database");
        Files.writeString(temporary.resolve("credential"), "user=entente\n");
        assertThatThrownBy(() -> EmbeddedServers.start(new DataFolder(temporary), FUSEKI, line -> {}))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining("credential has no user or no password");
        Files.delete(temporary.resolve("credential"));
        assertThatThrownBy(() -> EmbeddedServers.start(new DataFolder(temporary), FUSEKI, line -> {}))
                .isInstanceOf(ServersException.class)
                .hasMessageContaining(
                        "Fuseki ended while it started. The end of " + temporary.resolve("logs/fuseki.log"));
        assertThat(EmbeddedServers.running(new DataFolder(temporary))).isEmpty();
    }

    private RunningServer startInAnotherProcessAndKillThat(Lifetime lifetime) throws Exception {
        Process parent = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dentente.root=" + System.getProperty("entente.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartFuseki.class.getName(),
                        temporary.toString(),
                        lifetime.name()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = parent.inputReader()) {
            assertThat(output.readLine()).isEqualTo(StartFuseki.READY);
            RunningServer server = RunningServers.in(new DataFolder(temporary))
                    .find(ServerKind.FUSEKI)
                    .orElseThrow();
            assertThat(server.isAlive()).isTrue();
            return server;
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }
}
