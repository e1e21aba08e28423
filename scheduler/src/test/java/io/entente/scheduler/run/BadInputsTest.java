package io.entente.scheduler.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.scheduler.SimulatedTime;
import io.entente.scheduler.TestSite;
import io.entente.scheduler.config.Fields;
import io.entente.scheduler.config.Origin;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.history.RunOutcome;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceOutcome;
import io.entente.scheduler.state.Failure;
import io.entente.scheduler.state.Retries;
import io.entente.statement.ArticleStatements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one piece, it is set aside with its reason, and nothing else is lost. */
class BadInputsTest {

    private static final Instant NOW = Instant.parse("2025-06-01T12:00:00Z");
    private static final String GOOD = "Russia attacked Ukraine on Monday, officials in Kyiv said.";

    @TempDir
    Path data;

    @TempDir
    Path news;

    private final SimulatedTime time = new SimulatedTime(NOW);
    private Workbench bench = new Workbench(Path.of("unset"), time);

    @BeforeEach
    void makeBench() {
        bench = new Workbench(data, time);
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = news.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(3_600)));
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void filesOfEveryForm() throws IOException {
        write("a/good.txt", GOOD);
        write("empty.txt", "");
        write("binary.txt", new byte[] {0, 1, 2, 3});
        write("latin.txt", "Café in Kyiv".getBytes(StandardCharsets.ISO_8859_1));
        write(
                "lines.jsonl",
                "{\"id\":1,\"text\":\"" + GOOD + "\"}\n{\"id\":2,\n{\"id\":3,\"text\":\"" + GOOD + "\"}\n");
        write(
                "long.jsonl",
                "{\"id\":1,\"text\":\"" + "x".repeat(6_000_000) + "\"}\n{\"id\":9,\"text\":\"" + GOOD + "\"}\n");
        write(
                "packed.jsonl.gz",
                gzipped(("{\"id\":\"z\",\"text\":\"" + GOOD + "\"}\n").getBytes(StandardCharsets.UTF_8)));
        write("torn.jsonl.gz", Arrays.copyOf(gzipped(GOOD.repeat(50).getBytes(StandardCharsets.UTF_8)), 40));
        write("table.csv", "id,text\nr1,\"" + GOOD + "\"\nr2,\n");
        write("open-quote.csv", "id,text\nr1,\"" + "no end ".repeat(100_000));
        write("page.html", "<html lang=en><title>T</title><article><h1>T</h1><p>" + GOOD + "</p></article></html>");
        write("menu.html", "<html><ul><li><a href=/>Home</a></ul></html>");
        write("pages.zip", zip());
        write("not.zip", "this is no archive");
        write("crawl.warc", warc());
        write("torn.warc", warc().substring(0, 150));
        write("notes.docx", "of no known ending");
        write(".hidden.txt", GOOD);

        RunRecord run = bench.run(Workbench.folder("files", news));

        assertThat(run.outcome()).isEqualTo(RunOutcome.SOME_SET_ASIDE);
        assertThat(bench.kept().stream().map(ArticleStatements::article).map(article -> article.id()))
                .containsExactlyInAnyOrder(
                        "files/a/good",
                        "files/1",
                        "files/3",
                        "files/9",
                        "files/z",
                        "files/r1",
                        "files/page",
                        "files/pages/in/story",
                        "https://wire.example/crawled");
        assertThat(bench.kept())
                .allSatisfy(article -> assertThat(article.statements()).isNotEmpty());
        assertReason("empty.txt", "the file is empty");
        assertReason("binary.txt", "NUL");
        assertReason("latin.txt", "no valid UTF-8");
        assertReason("lines.jsonl, line 2", "broken JSON");
        assertReason("long.jsonl, line 1", "bytes, an article may have");
        assertReason("torn.jsonl.gz", "");
        assertReason("table.csv, line 3", "no \"text\"");
        assertReason("open-quote.csv", "quotation mark");
        assertReason("menu.html", "no article was found");
        assertReason("pages.zip, bomb.html", "more than 300000 bytes");
        assertReason("not.zip", "no zip archive");
        assertThat(run.counts().setAside()).isEqualTo(bench.failures().size());

        time.set(NOW.plusSeconds(60));
        RunRecord again = bench.run(Workbench.folder("files", news));
        assertThat(again.outcome()).isEqualTo(RunOutcome.NOTHING_NEW);
        assertThat(again.counts().unchanged()).isEqualTo(9);
    }

    private void assertReason(String place, String reason) {
        assertThat(bench.failures()).anySatisfy(failure -> {
            assertThat(failure.place()).isEqualTo(news.resolve(place).toString());
            assertThat(failure.reason()).contains(reason);
            assertThat(failure.remedy()).isNotBlank();
        });
    }

    private static byte[] zip() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("bomb.html"));
            zip.write(new byte[3_000_000]);
            zip.putNextEntry(new ZipEntry("in/story.html"));
            zip.write(("<article><p>" + GOOD + "</p></article>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("style.css"));
            zip.write("p { color: red }".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static String warc() {
        String page = "<html lang=\"en\"><article><p>" + GOOD + "</p></article></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + page.length()
                + "\r\n\r\n" + page;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:6d8d0f4a-0d7e-4f0e-9b39-0123456789ab>\r\n"
                + "WARC-Date: 2025-05-30T10:00:00Z\r\nWARC-Target-URI: https://wire.example/crawled\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http + "\r\n\r\n";
    }

    @Test
    void fieldsOfSomebodyElses() throws IOException {
        write(
                "dump.jsonl",
                "{\"meta\":{\"key\":\"k1\"},\"body\":\"" + GOOD
                        + "\",\"when\":\"30 August 2025\"}\n{\"body\":\"x\"}\n");
        Fields fields = new Fields("meta.key", "body", "title", "url", "publisher", "when", null);
        SourceSettings dump = Workbench.source("dump", new Origin.Folder(news, "**", Duration.ofSeconds(10), fields));
        bench.run(dump);
        assertThat(bench.kept()).hasSize(1);
        assertThat(bench.kept().getFirst().article().id()).isEqualTo("dump/k1");
        assertThat(bench.kept().getFirst().article().published()).isEqualTo("2025-08-30");
        assertThat(bench.failures().getFirst().reason()).contains("neither \"meta.key\" nor \"url\"");
    }

    @Test
    void aTableBesideTextsDatesThem() throws IOException {
        write("dated.txt", GOOD);
        write("misdated.txt", GOOD + " Nothing else is known.");
        write("dates.tsv", "dated.txt\t2025-08-30\nmisdated.txt\tlast summer\n");
        bench.run(Workbench.folder("files", news));
        assertThat(bench.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.article().published()).isEqualTo("2025-08-30"));
        assertThat(bench.failures())
                .singleElement()
                .satisfies(
                        failure -> assertThat(failure.reason()).contains("dates.tsv, line 2 dates it \"last summer\""));
        write("dates.tsv", "dated.txt\t2025-08-30\nmisdated.txt\t2025-07-01\n");
        bench.run(Workbench.folder("files", news));
        assertThat(bench.failures()).isEmpty();
        assertThat(bench.kept()).hasSize(2);
    }

    @Test
    void aFileIsTakenWhenItHasStoppedGrowing() throws IOException {
        write("growing.txt", GOOD);
        Files.setLastModifiedTime(news.resolve("growing.txt"), FileTime.from(NOW.minusSeconds(3)));
        assertThat(bench.run(Workbench.folder("files", news)).outcome()).isEqualTo(RunOutcome.NOTHING_NEW);
        time.set(NOW.plusSeconds(30));
        assertThat(bench.run(Workbench.folder("files", news)).outcome()).isEqualTo(RunOutcome.DONE);
    }

    @Test
    void whatIsMendedLeavesTheListOfFailures() throws IOException {
        write("lines.jsonl", "{\"id\":1,\n");
        bench.run(Workbench.folder("files", news));
        assertThat(bench.failures()).hasSize(1);
        write("lines.jsonl", "{\"id\":1,\"text\":\"" + GOOD + "\"}\n");
        bench.run(Workbench.folder("files", news));
        assertThat(bench.failures()).isEmpty();
        assertThat(bench.kept()).hasSize(1);
    }

    @Test
    void feedsThatAreNone() {
        try (TestSite site = TestSite.start()) {
            site.give(
                    "/page.html",
                    "text/html; charset=utf-8",
                    "<html lang=en><article><p>" + GOOD + "</p></article></html>");
            String item = "<item><title>T</title><link>" + site.address("/page.html") + "</link></item>";
            site.give(
                    "/good.xml",
                    "text/xml",
                    "<rss version='2.0'><channel><title>W</title>" + item + "</channel></rss>");
            site.give("/broken.xml", "text/xml", "<rss version='2.0'><channel><title>W</title>" + item);
            site.give("/entities.xml", "text/xml", """
                    <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
                    <rss version="2.0"><channel><title>&b;&f;</title></channel></rss>""");
            site.give("/sitemap.xml", "text/xml", """
                    <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY f SYSTEM "file:///etc/passwd">]>
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://localhost/&f;</loc></url></urlset>""");
            RunRecord run = bench.run(
                    Workbench.feed("broken", site.address("/broken.xml"), true),
                    Workbench.feed("entities", site.address("/entities.xml"), true),
                    Workbench.feed("missing", site.address("/missing.xml"), true),
                    Workbench.source("map", new Origin.Sitemap(URI.create(site.address("/sitemap.xml")))),
                    Workbench.feed("good", site.address("/good.xml"), true));
            assertThat(run.outcome()).isEqualTo(RunOutcome.SOME_SET_ASIDE);
            assertThat(run.sources().subList(0, 3))
                    .allSatisfy(source -> assertThat(source.outcome()).isEqualTo(SourceOutcome.UNREADABLE));
            assertThat(bench.kept()).hasSize(1);
            assertThat(bench.kept().toString()).doesNotContain("root:");
            assertThat(bench.failures().stream().map(Failure::source)).contains("broken", "entities", "missing");
        }
    }

    @Test
    void sitemapsAndListsOfAddresses() throws IOException {
        try (TestSite site = TestSite.start()) {
            for (String page : new String[] {"/one", "/two", "/three"}) {
                site.give(
                        page,
                        "text/html; charset=utf-8",
                        "<html lang=en><article><p>" + GOOD + page + ".</p></article></html>");
            }
            site.give("/index.xml", "text/xml", """
                    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>%s</loc></sitemap></sitemapindex>""".formatted(site.address("/news.xml")));
            site.give("/news.xml", "text/xml", """
                    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>%s</loc><lastmod>2025-05-01</lastmod></url>
                    <url><loc>%s</loc></url></urlset>""".formatted(site.address("/one"), site.address("/two")));
            write("list.tsv", "1\t" + site.address("/three") + "?utm_source=x\tz\n2\tnowhere\tz\n");
            SourceSettings map = Workbench.source("map", new Origin.Sitemap(URI.create(site.address("/index.xml"))));
            SourceSettings list = Workbench.source(
                    "list", new Origin.Addresses(news.resolve("list.tsv").toUri(), 2));
            bench.run(map, list);
            assertThat(bench.kept().stream().map(article -> article.article().id()))
                    .containsExactly(site.address("/one"), site.address("/two"), site.address("/three"));
            time.set(NOW.plusSeconds(60));
            assertThat(bench.run(map).outcome()).isEqualTo(RunOutcome.NOTHING_NEW);
        }
    }

    @Test
    void aStaleSourceFailsLoudly() {
        try (TestSite site = TestSite.start()) {
            site.give("/feed.xml", "text/xml", "<rss version='2.0'><channel><title>W</title></channel></rss>");
            SourceSettings feed = new SourceSettings(
                    "wire",
                    new Origin.Feed(URI.create(site.address("/feed.xml")), true),
                    Duration.ofDays(2),
                    null,
                    Duration.ofHours(1),
                    100);
            assertThat(bench.run(feed).outcome()).isEqualTo(RunOutcome.NOTHING_NEW);
            time.set(NOW.plus(Duration.ofDays(2)).plusSeconds(3_600));
            RunRecord run = bench.run(feed);
            assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
            assertThat(run.problems()).containsExactly("wire: nothing new for 2 d 1 h, more than 2 d");
        }
    }

    @Test
    void whatWasGivenUpIsTriedAgainOnDemand() {
        try (TestSite site = TestSite.start()) {
            site.give(
                    "/feed.xml",
                    "text/xml",
                    "<rss version='2.0'><channel><title>W</title><item><title>T</title><link>" + site.address("/late")
                            + "</link></item></channel></rss>");
            SourceSettings feed = Workbench.feed("wire", site.address("/feed.xml"), true);
            bench.run(feed);
            assertThat(bench.failures()).hasSize(1);
            site.give("/late", "text/html", "<html lang=en><article><p>" + GOOD + "</p></article></html>");
            time.set(NOW.plus(Duration.ofDays(30)));
            assertThat(bench.run(feed).outcome())
                    .as("a page that is not there is not asked for again")
                    .isEqualTo(RunOutcome.NOTHING_NEW);
            assertThat(new Retries(bench.folder(), time).mark(failure -> true)).isEqualTo(1);
            assertThat(bench.run(feed).counts().added()).isEqualTo(1);
            assertThat(bench.failures()).isEmpty();
        }
    }
}
