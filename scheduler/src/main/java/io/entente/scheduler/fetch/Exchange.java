package io.entente.scheduler.fetch;

import io.entente.scheduler.config.FetchSettings;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One request and its answer, within the bounds of time and size. */
final class Exchange implements AutoCloseable {

    private static final String TRIED_AGAIN = "it is tried again later";

    /** What one request leads to. */
    sealed interface Step {}

    record Redirect(URI to) implements Step {}

    record End(Fetched fetched) implements Step {}

    private final FetchSettings settings;
    private final HttpClient client;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Exchange(FetchSettings settings) {
        this.settings = settings;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout())
                .build();
    }

    Step send(URI address, Validators known) {
        // The client's own timeout ends with the headers: a server that sends a byte a minute would hold us for ever.
        Future<Step> answer = threads.submit(() -> ask(address, known));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return refused("no whole answer within " + settings.timeout().toSeconds() + " s", TRIED_AGAIN, true);
        } catch (ExecutionException e) {
            return failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return refused("interrupted", TRIED_AGAIN, true);
        }
    }

    private Step failure(Throwable cause) {
        return switch (cause) {
            case CappedBytes.TooLongException tooLong ->
                refused(
                        "the answer has " + tooLong.getMessage(),
                        "if that is right, raise largest: below fetch:",
                        false);
            case ConnectException refusal -> refused("no connection", TRIED_AGAIN, true);
            case IOException io -> refused("broken off: " + describe(io), TRIED_AGAIN, true);
            case IllegalArgumentException wrong ->
                refused("no address to ask: " + wrong.getMessage(), "check it", false);
            default -> throw new IllegalStateException("a request failed otherwise than by input and output", cause);
        };
    }

    private static String describe(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Step ask(URI address, Validators known) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(settings.timeout())
                .header("User-Agent", settings.agent())
                .header("Accept-Encoding", "gzip");
        if (known.entityTag() != null) {
            request.header("If-None-Match", known.entityTag());
        }
        if (known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        HttpResponse<InputStream> response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        // Closing it unread gives the connection up, however much the server would still send.
        try (InputStream body = response.body()) {
            return step(address, response, body);
        }
    }

    private Step step(URI address, HttpResponse<InputStream> response, InputStream body) throws IOException {
        int status = response.statusCode();
        return switch (status) {
            case 200 ->
                new End(new Fetched.Body(
                        address,
                        CappedBytes.decoded(body, header(response, "Content-Encoding"), settings.largest()),
                        header(response, "Content-Type"),
                        new Validators(
                                response.headers().firstValue("ETag").orElse(null),
                                response.headers().firstValue("Last-Modified").orElse(null))));
            case 301, 302, 303, 307, 308 -> redirect(address, header(response, "Location"));
            case 304 -> new End(new Fetched.NotModified());
            case 404, 410 -> refused("not found (" + status + ")", "check the address", false);
            case 401, 403, 451 ->
                refused("refused (" + status + ")", "the publisher does not give it to programs; leave it out", false);
            case 408, 425, 429 -> refused("not now (" + status + ")", TRIED_AGAIN, true);
            default -> {
                boolean passing = status >= 500;
                yield refused("status " + status, passing ? TRIED_AGAIN : "check the address", passing);
            }
        };
    }

    private static Step redirect(URI from, String location) {
        try {
            return location.isBlank()
                    ? refused("a redirect to nowhere", "check the address", false)
                    : new Redirect(from.resolve(location.strip()));
        } catch (IllegalArgumentException e) {
            return refused("a redirect to no address: " + location, "check the address", false);
        }
    }

    private static Step refused(String reason, String remedy, boolean passing) {
        return new End(new Fetched.Refused(reason, remedy, passing));
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    @Override
    public void close() {
        threads.shutdownNow();
        client.shutdownNow();
    }
}
