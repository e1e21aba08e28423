package io.entente.scheduler.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.TestSite;
import io.entente.scheduler.config.FetchSettings;
import io.entente.scheduler.time.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {

    private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    private final SimulatedTime time = new SimulatedTime(NOON);
    private TestSite site = TestSite.start();

    @BeforeEach
    void start() {
        site.close();
        site = TestSite.start();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    private Fetcher fetcher(boolean allowPrivate) {
        return new Fetcher(
                new FetchSettings("Entente/0.1", Duration.ofSeconds(4), 100_000, Duration.ofSeconds(1), allowPrivate),
                time,
                new StopSignal());
    }

    private Fetched fetch(String path) {
        try (Fetcher fetcher = fetcher(true)) {
            return fetcher.fetch(URI.create(site.address(path)), Validators.none());
        }
    }

    private Fetched.Refused refused(String path) {
        assertThat(fetch(path)).isInstanceOf(Fetched.Refused.class);
        return (Fetched.Refused) fetch(path);
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        site.give("/feed", "text/xml; charset=ISO-8859-1", "<rss/>");
        Fetched.Body body = (Fetched.Body) fetch("/feed");
        assertThat(body.charset()).isEqualTo("iso-8859-1");
        try (Fetcher fetcher = fetcher(true)) {
            URI address = URI.create(site.address("/feed"));
            assertThat(fetcher.fetch(address, body.validators())).isInstanceOf(Fetched.NotModified.class);
            site.give("/feed", "text/xml", "<rss version='2.0'/>");
            assertThat(fetcher.fetch(address, body.validators())).isInstanceOf(Fetched.Body.class);
        }
    }

    @Test
    void asksNothingOfPrivateNetworksUnlessAllowed() {
        site.give("/feed", "text/xml", "<rss/>");
        try (Fetcher fetcher = fetcher(false)) {
            assertThat(fetcher.fetch(URI.create(site.address("/feed")), Validators.none()))
                    .isInstanceOfSatisfying(Fetched.Refused.class, refused -> {
                        assertThat(refused.reason()).contains("private network");
                        assertThat(refused.remedy()).contains("allow-private: true");
                    });
        }
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void followsRedirectsWithinBounds() {
        site.redirect("/old", "/new");
        site.give("/new", "text/html", "<p>here</p>");
        assertThat(((Fetched.Body) fetch("/old")).address()).hasPath("/new");
        site.redirect("/round", "/round");
        assertThat(refused("/round").reason()).contains("redirects");
        site.redirect("/file", "file:///etc/passwd");
        assertThat(refused("/file").reason()).contains("redirected from", "no web address");
        site.redirect("/nowhere", "::no address::");
        assertThat(refused("/nowhere").passing()).isFalse();
    }

    @Test
    void obeysRobots() {
        site.give("/robots.txt", "text/plain", "User-agent: entente\nDisallow: /private/\nCrawl-delay: 7\n");
        site.give("/private/page", "text/html", "<p>secret</p>");
        site.give("/page", "text/html", "<p>open</p>");
        assertThat(refused("/private/page").reason()).contains("robots.txt", "forbids");
        assertThat(site.requests()).doesNotContain("/private/page");
        Instant before = time.instant();
        assertThat(fetch("/page")).isInstanceOf(Fetched.Body.class);
        assertThat(Duration.between(before, time.instant())).isGreaterThanOrEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void waitsWhileRobotsCannotBeAsked() {
        site.status("/robots.txt", 503);
        site.give("/page", "text/html", "<p>open</p>");
        assertThat(refused("/page").passing()).isTrue();
        assertThat(site.requests()).doesNotContain("/page");
    }

    @Test
    void leavesAHostInPeaceBetweenRequests() {
        site.give("/a", "text/html", "a");
        try (Fetcher fetcher = fetcher(true)) {
            for (int i = 0; i < 5; i++) {
                fetcher.fetch(URI.create(site.address("/a")), Validators.none());
            }
        }
        // Five pages, and robots.txt before them.
        assertThat(Duration.between(NOON, time.instant())).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void tellsWhatMayPassFromWhatWillNot() {
        site.status("/gone", 410);
        site.status("/busy", 429);
        site.status("/broken", 500);
        site.status("/secret", 403);
        assertThat(refused("/gone").passing()).isFalse();
        assertThat(refused("/secret").passing()).isFalse();
        assertThat(refused("/busy").passing()).isTrue();
        assertThat(refused("/broken").passing()).isTrue();
        site.close();
        assertThat(refused("/closed").passing()).isTrue();
    }

    @Test
    void readsNoMoreThanTheBound() throws IOException {
        site.give("/large", "text/html", "x".repeat(100_001));
        assertThat(refused("/large").reason()).contains("more than 100000 bytes");
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        site.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(bomb.toByteArray());
        });
        assertThat(refused("/bomb").reason()).contains("more than 100000 bytes");
        site.on("/endless", FetcherTest::endless);
        assertThat(refused("/endless").reason()).contains("more than 100000 bytes");
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] more = "<item>more</item>".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(more);
        }
    }

    @Test
    void givesUpOnAServerThatDrips() {
        CountDownLatch never = new CountDownLatch(1);
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Fetcher fetcher = new Fetcher(
                new FetchSettings("Entente/0.1", Duration.ofMillis(700), 100_000, Duration.ZERO, true),
                time,
                new StopSignal())) {
            fetcher.fetch(URI.create(site.address("/warm-up")), Validators.none());
            assertThat(fetcher.fetch(URI.create(site.address("/drip")), Validators.none()))
                    .isInstanceOfSatisfying(
                            Fetched.Refused.class,
                            refused -> assertThat(refused.passing()).isTrue());
        }
    }
}
