package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.servers.DataFolder;
import io.entente.servers.EmbeddedServers;
import io.entente.statement.ArticleStatements;
import io.entente.statement.file.ArticleFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Loads that are killed in the middle and repeated: the store then holds what it would hold otherwise. {@code -Dkill.rounds=200}
 * for a long trial.
 */
class KilledLoadIT {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int ARTICLES = 60;
    private static final int BATCHES = ARTICLES / 3;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aKilledLoaderGoesOnWhereItStopped(StoreKind kind) throws IOException, InterruptedException {
        for (long seed = 100; seed < 100 + ROUNDS; seed++) {
            Random random = new Random(seed);
            MadeUpNews news = new MadeUpNews(seed, 6, 6);
            List<ArticleStatements> old = news.articles(ARTICLES / 2);
            List<ArticleStatements> articles = news.articles(ARTICLES);
            StoreAddress address = TestStores.address(kind);
            try (StoredGraph stored = TestStores.look(kind);
                    GraphStore store = TestStores.open(kind)) {
                stored.clear();
                store.start();
                store.write(old);
                Path file = write(articles);
                kill(LoadingProcess.start(kind, address, file), random);
                Process again = LoadingProcess.start(kind, address, file);
                String report = new String(again.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(again.waitFor()).as("seed %d: %s", seed, report).isZero();
                assertThat(stored.lines()).as("seed %d", seed).containsExactlyElementsOf(ExpectedGraph.of(articles));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aKilledServerLosesNoBatchThatItTook(StoreKind kind) throws IOException {
        for (long seed = 200; seed < 200 + (ROUNDS + 1) / 2; seed++) {
            Random random = new Random(seed);
            List<ArticleStatements> articles = new MadeUpNews(seed, 6, 6).articles(ARTICLES);
            DataFolder data = new DataFolder(folder.resolve("data" + seed));
            int killAfter = 1 + random.nextInt(BATCHES / 2);
            LoadReport cut = whileItIsKilled(kind, data, articles, killAfter);
            assertThat(cut.complete()).as("seed %d", seed).isFalse();
            try (EmbeddedServers servers = TestStores.start(kind, data);
                    GraphStore store =
                            kind.open(TestStores.address(kind, servers), MadeUpNews.ONTOLOGY, TestStores.CLOCK);
                    StoredGraph stored = TestStores.look(kind, servers)) {
                long kept = store.counts().articles();
                assertThat(kept).as("seed %d", seed).isGreaterThanOrEqualTo(killAfter * 3L);
                LoadReport rest = loader(store, batch -> {}).load(articles.stream());
                assertThat(rest.stores().getFirst().outcome().unchanged()).isEqualTo((int) kept);
                assertThat(stored.lines()).as("seed %d", seed).containsExactlyElementsOf(ExpectedGraph.of(articles));
            }
        }
    }

    private static LoadReport whileItIsKilled(
            StoreKind kind, DataFolder data, List<ArticleStatements> articles, int killAfter) {
        Set<ProcessHandle> before = new HashSet<>(descendants());
        try (EmbeddedServers servers = TestStores.start(kind, data);
                GraphStore store =
                        kind.open(TestStores.address(kind, servers), MadeUpNews.ONTOLOGY, TestStores.CLOCK)) {
            List<ProcessHandle> started = new ArrayList<>(descendants());
            started.removeAll(before);
            return loader(store, batch -> {
                        if (batch >= killAfter) {
                            started.forEach(ProcessHandle::destroyForcibly);
                        }
                    })
                    .load(articles.stream());
        }
    }

    private static Loader loader(GraphStore store, IntConsumer afterBatch) {
        LoadSettings settings = new LoadSettings(3, 1_000, 1, Duration.ZERO);
        return new Loader(
                List.of(store),
                MadeUpNews.ONTOLOGY,
                settings,
                progress -> afterBatch.accept((int) progress.articles() / 3));
    }

    private static List<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().toList();
    }

    /** Lets it load some batches and ends it within the next ones. */
    private static void kill(Process process, Random random) throws IOException, InterruptedException {
        try (BufferedReader lines = process.inputReader()) {
            for (int batches = random.nextInt(BATCHES); batches > 0; batches--) {
                lines.readLine();
            }
            process.waitFor(random.nextInt(60), TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            process.waitFor();
        }
    }

    private Path write(List<ArticleStatements> articles) throws IOException {
        Path file = folder.resolve("articles.jsonl");
        try (Writer writer = Files.newBufferedWriter(file)) {
            for (ArticleStatements article : articles) {
                ArticleFile.write(article, writer);
            }
        }
        return file;
    }
}
