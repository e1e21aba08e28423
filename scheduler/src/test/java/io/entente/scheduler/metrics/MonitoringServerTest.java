package io.entente.scheduler.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceOutcome;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.run.RunEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitoringServerTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    private final SimulatedTime time = new SimulatedTime(NOON);
    private final RunMetrics metrics = new RunMetrics();
    private final Health health = new Health();

    @Test
    void tellsHealthAndMetrics() throws IOException, InterruptedException {
        InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        try (MonitoringServer server = MonitoringServer.start(free, metrics, health, time)) {
            assertThat(get(server, "/health").statusCode()).isEqualTo(200);

            ended(RunOutcome.FAILED);
            assertThat(get(server, "/health").statusCode()).isEqualTo(503);
            assertThat(get(server, "/health").body())
                    .contains("\"healthy\":false", "\"lastOutcome\":\"failed\"", "wire: nothing new for 3 d");

            ended(RunOutcome.DONE);
            health.next(NOON.plusSeconds(900));
            assertThat(get(server, "/health").statusCode()).isEqualTo(200);
            assertThat(get(server, "/metrics").body())
                    .contains("entente_runs_total{outcome=\"failed\"} 1.0")
                    .contains("entente_runs_total{outcome=\"done\"} 1.0")
                    .contains("entente_articles_total{result=\"new\",source=\"wire\"} 10.0")
                    .contains("entente_source_state{outcome=\"stale\",source=\"wire\"} 1.0")
                    .contains("entente_last_run_seconds 30.0")
                    .contains("jvm_memory_used_bytes");

            time.set(NOON.plusSeconds(900).plus(Duration.ofMinutes(6)));
            assertThat(get(server, "/health").statusCode())
                    .as("the next run is overdue")
                    .isEqualTo(503);
        }
    }

    @Test
    void writesAFileInOneStep(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("entente.prom");
        Files.writeString(file, "old");
        ended(RunOutcome.DONE);
        metrics.write(file);
        assertThat(file)
                .content()
                .contains("entente_runs_total{outcome=\"done\"} 1.0")
                .doesNotContain("old");
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    private void ended(RunOutcome outcome) {
        SourceReport source =
                new SourceReport("wire", SourceOutcome.STALE, new Counts(5, 1, 2, 3, 0, 17), "nothing new for 3 d");
        RunRecord run = new RunRecord(
                "20250601T115930Z",
                NOON.minusSeconds(30),
                null,
                0,
                NOON,
                outcome,
                "1-greedy",
                source.counts(),
                List.of(source),
                List.of());
        for (RunEvent event : List.of(
                new RunEvent.Began(run.id()),
                new RunEvent.SourceRead(run.id(), source),
                new RunEvent.Ended(run.id(), run))) {
            metrics.take(event);
        }
        health.ended(run);
    }

    private static HttpResponse<String> get(MonitoringServer server, String path)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
