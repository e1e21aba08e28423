package io.entente.scheduler.metrics;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers {@code /health} (200 or 503) and {@code /metrics}. */
public final class MonitoringServer implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private MonitoringServer(HttpServer server) {
        this.server = server;
    }

    /** Listens at the address; port 0 for any free one. */
    public static MonitoringServer start(
            InetSocketAddress address, RunMetrics metrics, Health health, InstantSource time) throws IOException {
        MonitoringServer monitoring = new MonitoringServer(HttpServer.create(address, 0));
        HttpServer server = monitoring.server;
        server.setExecutor(monitoring.threads);
        server.createContext(
                "/metrics",
                exchange -> answer(exchange, OK, "text/plain; version=0.0.4; charset=utf-8", metrics.text()));
        server.createContext(
                "/health",
                exchange -> answer(
                        exchange,
                        health.good(time.instant()) ? OK : UNAVAILABLE,
                        "application/json",
                        health.json(time.instant()) + "\n"));
        server.start();
        return monitoring;
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
