package io.entente.scheduler;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server of the tests: what it answers may be changed at any time, and it remembers what it was asked. */
public final class TestSite implements AutoCloseable {

    /** Answers a request. */
    public interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    private TestSite(HttpServer server) {
        this.server = server;
    }

    public static TestSite start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestSite site = new TestSite(server);
            server.setExecutor(site.threads);
            server.createContext("/", site::answer);
            server.start();
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        requests.add(path);
        try (exchange) {
            Answer answer = answers.get(path);
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                answer.to(exchange);
            }
        }
    }

    public String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What was asked for, in order. */
    public List<String> requests() {
        return requests;
    }

    public void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Gives a page or feed, with an ETag by which it is known to be unchanged. */
    public void give(String path, String type, String text) {
        give(path, type, text.getBytes(StandardCharsets.UTF_8));
    }

    public void give(String path, String type, byte[] bytes) {
        String tag = "\"" + Integer.toHexString(Arrays.hashCode(bytes)) + "\"";
        on(path, exchange -> {
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(bytes);
            }
        });
    }

    public void status(String path, int status) {
        on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public void redirect(String path, String to) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
