package io.entente.loader;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.entente.loader.store.StoreAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands before a SPARQL store as one that is overloaded: it gives up on a write, and carries it out all the same, later. */
final class LateServer implements AutoCloseable {

    private static final Set<String> FORWARDED = Set.of("accept", "authorization", "content-type");
    private static final int UNAVAILABLE = 503;

    /** A patch of fewer bytes only asks whether patches are taken. */
    private static final int SMALLEST_WRITE = 100;

    private final StoreAddress store;
    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpServer server;
    private boolean delaying;
    private boolean delivering;
    private @Nullable HttpRequest delayed;

    private LateServer(StoreAddress store, HttpServer server) {
        this.store = store;
        this.server = server;
    }

    static LateServer before(StoreAddress store) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        LateServer late = new LateServer(store, server);
        server.createContext("/", late::answer);
        server.start();
        return late;
    }

    StoreAddress address() {
        URI here = URI.create("http://localhost:" + server.getAddress().getPort()
                + store.uri().getPath());
        return new StoreAddress(here, null, store.user(), store.password());
    }

    /** The next write is answered as if the server were busy. */
    void delayNextWrite() {
        delaying = true;
    }

    /** That write is carried out when the next query has been answered by the store, before the client has the answer. */
    void deliverAfterNextQuery() {
        delivering = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        HttpRequest request = request(exchange, body);
        boolean query = exchange.getRequestURI().getPath().endsWith("/query");
        if (!query && delaying && body.length > SMALLEST_WRITE) {
            delaying = false;
            delayed = request;
            exchange.sendResponseHeaders(UNAVAILABLE, -1);
        } else {
            HttpResponse<byte[]> response = send(request);
            if (query && delivering && delayed != null) {
                delivering = false;
                send(delayed);
            }
            response.headers()
                    .firstValue("content-type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            int length = response.body().length;
            exchange.sendResponseHeaders(response.statusCode(), length == 0 ? -1 : length);
            exchange.getResponseBody().write(response.body());
        }
        exchange.close();
    }

    private HttpRequest request(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(store.uri().resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.close();
    }
}
