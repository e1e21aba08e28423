package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the containers of docker/compose.yaml run, without containers: Neo4j's settings, and Fuseki by itself. */
class ContainerServersIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Credential WRITER = new Credential("entente", "of-the-test");

    /** For machines that have much else to do. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path temporary;

    @Test
    void neo4jTakesEverySetting() throws Exception {
        Path settings = Path.of(System.getProperty("entente.root"), "docker/neo4j");
        Process check = java(
                ServerKind.NEO4J,
                Map.of("NEO4J_HOME", temporary.toString(), "NEO4J_CONF", settings.toString()),
                "org.neo4j.server.startup.Neo4jAdminCommand",
                "server",
                "validate-config");
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(said).isZero();
    }

    @Test
    void fusekiDoesNotStartWithoutAPassword() throws Exception {
        Process server = fuseki(freePort(), Map.of());
        String said = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(server.waitFor()).isEqualTo(2);
        assertThat(said).contains("ENTENTE_SPARQL_PASSWORD_FILE");
    }

    /** As docker/README.md does it with curl. */
    @Test
    void fusekiGivesABackupAndTakesItBack() throws Exception {
        Path password = Files.writeString(temporary.resolve("password"), WRITER.password() + "\n");
        int port = freePort();
        Process server = fuseki(
                port,
                Map.of("ENTENTE_SPARQL_USER", WRITER.user(), "ENTENTE_SPARQL_PASSWORD_FILE", password.toString()));
        try {
            URI dataset = URI.create("http://localhost:" + port + "/entente");
            awaitHealth(server, port);
            String quads = "<urn:a> <urn:b> <urn:c> .\n<urn:a> <urn:b> <urn:d> <urn:graph> .\n";
            assertThat(put(dataset, quads, "")).isEqualTo(401);
            assertThat(put(dataset, quads, WRITER.authorization())).isBetween(200, 204);
            String backup = get(dataset);
            assertThat(backup.lines())
                    .containsExactlyInAnyOrderElementsOf(quads.lines().toList());
            assertThat(put(dataset, "<urn:x> <urn:y> <urn:z> .\n", WRITER.authorization()))
                    .isBetween(200, 204);
            assertThat(get(dataset)).doesNotContain("urn:a");
            assertThat(put(dataset, backup, WRITER.authorization())).isBetween(200, 204);
            assertThat(get(dataset).lines().sorted())
                    .isEqualTo(backup.lines().sorted().toList());
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static int freePort() {
        return Ports.free().settled(Set.of(ServerKind.FUSEKI)).sparql();
    }

    private static String get(URI dataset) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(dataset + "/get"))
                .header("Accept", "application/n-quads")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static int put(URI dataset, String quads, String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(dataset + "/data"))
                .header("Content-Type", "application/n-quads")
                .PUT(HttpRequest.BodyPublishers.ofString(quads));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static void awaitHealth(Process server, int port) throws InterruptedException {
        URI ping = URI.create("http://localhost:" + port + "/$/ping");
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                if (CLIENT.send(HttpRequest.newBuilder(ping).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                if (!server.isAlive() || Instant.now().isAfter(end)) {
                    throw new AssertionError(server.isAlive() ? "Fuseki does not answer" : "Fuseki has ended", e);
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private Process fuseki(int port, Map<String, String> environment) throws IOException {
        return java(
                ServerKind.FUSEKI,
                environment,
                "io.entente.servers.fuseki.StandaloneServer",
                temporary.resolve("tdb2").toString(),
                String.valueOf(port));
    }

    private static Process java(ServerKind server, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CLASSPATH", ServerLibraries.of(server).classPath());
        builder.environment().putAll(environment);
        return builder.start();
    }
}
