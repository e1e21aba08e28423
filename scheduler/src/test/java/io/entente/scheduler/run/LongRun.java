package io.entente.scheduler.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.ExtractionRun;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Readings;
import io.entente.loader.StoreKind;
import io.entente.loader.store.StoreAddress;
import io.entente.queries.ActorNames;
import io.entente.scheduler.config.SourceSettings;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.state.Json;
import io.entente.scheduler.state.SchedulerFolder;
import io.entente.scheduler.time.ClockTime;
import io.entente.scheduler.time.StopSignal;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.servers.Ports;
import io.entente.servers.ServerSettings;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Not a test: one run over many articles into both stores, with the memory that is in use after each collection, and the
 * extractor's own rate over the same articles. Arguments: the file of sample articles, a folder to work in, how many articles.
 * Writes {@code memory.svg} there and prints the figures.
 */
final class LongRun {

    private static final int OWN_RATE = 500;

    private LongRun() {}

    @SuppressWarnings("ClosingStandardOutputStreams") // the process ends with it
    public static void main(String[] arguments) throws IOException {
        Path samples = Path.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        Path news = Files.createDirectories(folder.resolve("news"));
        write(samples, news.resolve("articles.jsonl"), count);
        ArticleExtractor extractor = ArticleExtractor.load(Workbench.ONTOLOGY, ParserProfile.FAST);
        int workers = Runtime.getRuntime().availableProcessors();
        System.out.printf(Locale.ROOT, "extractor alone: %.1f articles/s%n", ownRate(news, extractor, workers));

        DataFolder data = new DataFolder(folder.resolve("data"));
        MemoryChart chart = new MemoryChart();
        AtomicInteger kept = new AtomicInteger();
        long begin = System.nanoTime();
        try (EmbeddedServers servers =
                EmbeddedServers.start(data, ServerSettings.standard().withPorts(Ports.free()), System.err::println)) {
            LoadRun run = new LoadRun(
                    Workbench.configuration(new SourceSettings(
                            "articles",
                            Workbench.folder("articles", news).origin(),
                            null,
                            null,
                            Duration.ofDays(1),
                            Integer.MAX_VALUE)),
                    new SchedulerFolder(data.path()),
                    Workbench.ONTOLOGY,
                    Extraction.by(extractor, workers),
                    stores(servers),
                    ActorNames.idsOnly(),
                    new ClockTime(Clock.systemUTC()),
                    event -> {
                        switch (event) {
                            case RunEvent.ArticleKept article -> {
                                if (kept.incrementAndGet() % Math.max(1, count / 200) == 0) {
                                    chart.sample("extraction", kept.get(), seconds(begin));
                                }
                            }
                            case RunEvent.SourceRead read ->
                                System.out.printf(
                                        Locale.ROOT,
                                        "run, until kept: %d articles in %.0f s%n",
                                        kept.get(),
                                        seconds(begin));
                            default -> chart.sample("load", kept.get(), seconds(begin));
                        }
                    });
            RunRecord record = run.run(null, 0, new StopSignal());
            System.out.println(record.counts() + " " + record.stores() + " " + record.lasted());
        }
        Files.writeString(folder.resolve("memory.svg"), chart.svg());
        System.out.println(chart.summary());
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double ownRate(Path news, ArticleExtractor extractor, int workers) {
        List<String> input = List.of(news.resolve("articles.jsonl").toString());
        int done = 0;
        try (Readings readings = new ArticleSource(input, InputStream.nullInputStream()).open();
                ExtractionRun run = new ExtractionRun(readings, extractor::extract, workers)) {
            for (; done < OWN_RATE && run.hasNext(); done++) {
                run.next();
            }
            long begin = System.nanoTime();
            int first = done;
            for (; done < 2 * OWN_RATE && run.hasNext(); done++) {
                run.next();
            }
            return (done - first) / seconds(begin);
        }
    }

    /** Articles of four sentences, each out of another sample: no two alike. */
    private static void write(Path samples, Path file, int count) throws IOException {
        List<String> sentences = new ArrayList<>();
        for (String line : Files.readAllLines(samples)) {
            JsonNode article = Json.MAPPER.readTree(line);
            for (String paragraph : article.path("text").asText().split("\n", -1)) {
                sentences.add(paragraph);
            }
        }
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                StringBuilder text = new StringBuilder();
                for (int j = 0; j < 4; j++) {
                    text.append(sentences.get(random.nextInt(sentences.size()))).append('\n');
                }
                ObjectNode article = Json.MAPPER.createObjectNode();
                article.put("id", "made-" + i).put("text", text.toString()).put("published", "2025-06-01");
                out.write(article + "\n");
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    }

    private static StoreAccess stores(EmbeddedServers servers) {
        List<StoreTarget> targets = List.of(
                new StoreTarget(
                        StoreKind.NEO4J, StoreAddress.open(servers.neo4j().bolt())),
                new StoreTarget(
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
                return targets;
            }
        };
    }
}
