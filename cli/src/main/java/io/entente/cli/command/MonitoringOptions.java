package io.entente.cli.command;

import io.entente.scheduler.metrics.Health;
import io.entente.scheduler.metrics.MonitoringServer;
import io.entente.scheduler.metrics.RunMetrics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where health and metrics are shown while runs are scheduled. */
final class MonitoringOptions {

    @Option(
            names = "--monitoring-port",
            paramLabel = "PORT",
            description =
                    "While scheduled, answer /health and /metrics on this port; 0 for any free one, none by default.")
    @Nullable
    Integer port;

    @Option(
            names = "--monitoring-host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description = "The address to listen on, as 0.0.0.0 in a container; by default ${DEFAULT-VALUE}.")
    String host = "localhost";

    AutoCloseable start(RunMetrics metrics, Health health, InstantSource time, Consumer<String> note)
            throws IOException {
        if (port == null) {
            return () -> {};
        }
        MonitoringServer server =
                MonitoringServer.start(new InetSocketAddress(InetAddress.getByName(host), port), metrics, health, time);
        note.accept("Health and metrics: http://" + host + ":" + server.port() + "/health and /metrics");
        return server;
    }
}
