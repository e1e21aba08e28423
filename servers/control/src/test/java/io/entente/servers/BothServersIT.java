package io.entente.servers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One start of both servers for many facts, and a second one after they were killed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BothServersIT {
    private static final int BEFORE_THE_KILL = 20;

    @TempDir
    private static Path temporary;

    private static DataFolder folder;
    private static EmbeddedServers servers;
    private static final List<String> PROGRESS = new ArrayList<>();

    @BeforeAll
    static void start() {
        folder = new DataFolder(temporary.resolve("ententé, the data"));
        servers = EmbeddedServers.start(folder, ServerSettings.standard().withPorts(Ports.free()), PROGRESS::add);
    }

    @AfterAll
    static void stop() {
        if (servers != null) {
            EmbeddedServers.stop(folder, line -> {});
        }
    }

    @Test
    @Order(1)
    void saysWhatItDoes() {
        assertThat(PROGRESS)
                .anySatisfy(line -> assertThat(line).startsWith("Starting Neo4j 2026."))
                .anySatisfy(line -> assertThat(line).startsWith("Starting Fuseki 5."))
                .anySatisfy(line -> assertThat(line).startsWith("Neo4j is up").contains("/browser/"))
                .anySatisfy(line -> assertThat(line).startsWith("Fuseki is up"));
    }

    @Test
    @Order(1)
    void servesTheBrowserWithoutAskingOthers() throws Exception {
        var page = Requests.get(servers.neo4j().browser());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<title>Neo4j Browser</title>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("segment", "canny", "googleapis");
    }

    @Test
    @Order(1)
    void servesTheSparqlPageWithItsDatasets() throws Exception {
        assertThat(Requests.get(servers.fuseki().page()).body()).contains("Apache Jena Fuseki");
        assertThat(Requests.get(servers.fuseki().page().resolve("/$/server")).body())
                .contains("\"/entente\"", "\"/entente-union\"");
    }

    @Test
    @Order(1)
    void tellsItsStatusInJson() throws Exception {
        JsonNode status = new ObjectMapper().readTree(ServersStatus.of(folder).toJson());
        assertThat(status.get("data").asText()).isEqualTo(folder.path().toString());
        JsonNode neo4j = status.get("servers").get(0);
        assertThat(neo4j.get("state").asText()).isEqualTo("healthy");
        assertThat(neo4j.get("version").asText()).startsWith("2026.");
        assertThat(neo4j.get("lifetime").asText()).isEqualTo("attached");
        assertThat(neo4j.get("bytes").asLong()).isPositive();
        assertThat(status.get("servers").get(1).get("bytes").asLong())
                .as("what TDB2 uses of files that it maps in pieces of 8 MB")
                .isPositive()
                .isLessThan(8_000_000);
        assertThat(neo4j.get("addresses").get("bolt").asText())
                .isEqualTo(servers.neo4j().bolt().toString());
        assertThat(status.get("servers").get(1).get("addresses").get("page").asText())
                .isEqualTo(servers.fuseki().page().toString());
    }

    @Test
    @Order(1)
    void usesWhatRunsAtASecondStart() {
        List<String> lines = new ArrayList<>();
        EmbeddedServers again = EmbeddedServers.start(folder, ServerSettings.standard(), lines::add);
        assertThat(again.neo4j()).isEqualTo(servers.neo4j());
        assertThat(again.startedAny()).isFalse();
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("Neo4j runs already"));
        again.close();
        assertThat(EmbeddedServers.running(folder).orElseThrow().has(ServerKind.NEO4J))
                .isTrue();
    }

    @Test
    @Order(1)
    void listensOnLoopbackOnly() throws Exception {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
        for (URI address : List.of(
                servers.neo4j().bolt(), servers.neo4j().http(), servers.fuseki().page())) {
            assertThat(reaches(InetAddress.getLoopbackAddress(), address.getPort()))
                    .isTrue();
            for (InetAddress other : others) {
                assertThat(reaches(other, address.getPort()))
                        .as(other + " port " + address.getPort())
                        .isFalse();
            }
        }
    }

    @Test
    @Order(1)
    void keepsTheCredentialToItsOwner() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.credential())))
                .isEqualTo("rw-------");
        assertThat(servers.credential().toString())
                .doesNotContain(servers.credential().password());
    }

    @Test
    @Order(2)
    void losesNothingThatWasCommittedWhenBothAreKilled() throws Exception {
        RunningServers before = RunningServers.in(folder);
        NumberedWrites nodes = NumberedWrites.nodes(servers);
        NumberedWrites triples = NumberedWrites.triples(servers);
        nodes.awaitConfirmed(BEFORE_THE_KILL);
        triples.awaitConfirmed(BEFORE_THE_KILL);
        before.servers().forEach(server -> server.process().orElseThrow().destroyForcibly());
        int confirmedNodes = nodes.confirmedAtTheEnd();
        int confirmedTriples = triples.confirmedAtTheEnd();
        for (RunningServer server : before.servers()) {
            server.process().ifPresent(process -> process.onExit().join());
        }
        assertThat(ServersStatus.of(folder).servers())
                .extracting(ServerStatus::state)
                .containsOnly(ServerState.DIED);

        List<String> lines = new ArrayList<>();
        servers = EmbeddedServers.start(folder, ServerSettings.standard().withPorts(Ports.free()), lines::add);

        assertThat(lines).anySatisfy(line -> assertThat(line).contains("was not stopped but is gone"));
        assertThat(NumberedWrites.countNodes(servers, confirmedNodes)).isEqualTo(confirmedNodes);
        assertThat(NumberedWrites.countTriples(servers, confirmedTriples)).isEqualTo(confirmedTriples);
    }

    @Test
    @Order(3)
    void leavesNoProcessWhenStopped() {
        List<RunningServer> running = RunningServers.in(folder).servers();
        assertThat(running).hasSize(2).allMatch(RunningServer::isAlive);
        servers.close();
        assertThat(running).noneMatch(RunningServer::isAlive);
        assertThat(EmbeddedServers.running(folder)).isEmpty();
        assertThat(ServersStatus.of(folder).servers())
                .extracting(ServerStatus::state)
                .containsOnly(ServerState.STOPPED);
    }

    private static boolean reaches(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
