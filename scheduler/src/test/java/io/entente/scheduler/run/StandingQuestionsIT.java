package io.entente.scheduler.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.TestSite;
import io.entente.scheduler.alert.AlertNews;
import io.entente.scheduler.config.AlertSettings;
import io.entente.scheduler.config.Configuration;
import io.entente.scheduler.time.StopSignal;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerKind;
import io.entente.servers.ServerSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandingQuestionsIT {

    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir
    static Path folder;

    private static EmbeddedServers servers;

    @BeforeAll
    static void start() {
        servers = EmbeddedServers.start(
                new DataFolder(folder.resolve("servers")),
                ServerSettings.standard().withPorts(Ports.free()).withServers(ServerKind.FUSEKI),
                line -> {});
    }

    @AfterAll
    static void stop() {
        servers.close();
    }

    private static StoreAccess stores() {
        List<StoreTarget> rdf = List.of(new StoreTarget(
                StoreKind.RDF,
                new StoreAddress(
                        servers.fuseki().page().resolve("entente"),
                        null,
                        servers.credential().user(),
                        servers.credential().password())));
        return new StoreAccess() {
            @Override
            public boolean ready() {
                return true;
            }

            @Override
            public List<StoreTarget> targets() {
                return rdf;
            }
        };
    }

    @Test
    void tellsNewRowsOnceAndAgainWhatTheWebhookDidNotTake() throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        SimulatedTime time = new SimulatedTime(NOW);
        StoreAccess stores = stores();
        Workbench bench = new Workbench(folder.resolve("data"), time);
        List<String> posted = Collections.synchronizedList(new ArrayList<>());
        try (TestSite site = TestSite.start()) {
            site.status("/hook", 500);
            AlertSettings alert = new AlertSettings(
                    "arms", "suppliers", Map.of("recipient", "RUS"), URI.create(site.address("/hook")));
            Configuration configuration = Workbench.configuration(List.of(alert), Workbench.folder("files", news));

            write(news, "one.txt", "Iran supplied drones to Russia.");
            assertThat(newRows(bench, configuration, stores))
                    .as("the first answer is the base")
                    .isEmpty();

            time.set(NOW.plusSeconds(600));
            write(news, "two.txt", "North Korea supplied shells to Russia.");
            assertThat(newRows(bench, configuration, stores).toString())
                    .contains("North Korea")
                    .doesNotContain("Iran");

            site.on("/hook", exchange -> {
                posted.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                exchange.sendResponseHeaders(204, -1);
            });
            time.set(NOW.plusSeconds(1_200));
            write(news, "three.txt", "France criticized Spain.");
            assertThat(newRows(bench, configuration, stores)).isEmpty();
            assertThat(posted).hasSize(1);
            assertThat(posted.getFirst()).contains("\"alert\":\"arms\"", "North Korea");
            assertThat(bench.folder().alert("arms")).content().isEqualTo(posted.getFirst() + "\n");
        }
    }

    private static List<?> newRows(Workbench bench, Configuration configuration, StoreAccess stores) {
        bench.events().clear();
        bench.load(configuration, stores).run(null, 0, new StopSignal());
        List<AlertNews> news = bench.events().stream()
                .filter(RunEvent.Alerted.class::isInstance)
                .map(event -> ((RunEvent.Alerted) event).news())
                .toList();
        assertThat(news).hasSize(1);
        return news.getFirst().rows();
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(60)));
    }
}
