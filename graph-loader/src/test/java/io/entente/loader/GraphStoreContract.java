package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.VersionMark;
import io.entente.statement.ArticleStatements;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store must do, tried on a real server of each kind; where the servers run, the subclasses say. */
abstract class GraphStoreContract {

    /** Where the server of such a store is. */
    abstract StoreAddress address(StoreKind kind);

    @ParameterizedTest
    @EnumSource
    void holdsExactlyWhatTheArticlesSay(StoreKind kind) {
        List<ArticleStatements> articles = new MadeUpNews(1, 12, 8).articles(60);
        inEmptyStore(kind, (store, stored) -> {
            assertThat(store.write(articles.subList(0, 40)).added()).isEqualTo(40);
            assertThat(store.write(articles.subList(40, 60)).added()).isEqualTo(20);
            assertThat(stored.lines()).containsExactlyElementsOf(ExpectedGraph.of(articles));
        });
    }

    @ParameterizedTest
    @EnumSource
    void loadedTwiceIsLoadedOnce(StoreKind kind) {
        List<ArticleStatements> articles = new MadeUpNews(2, 6, 5).articles(20);
        inEmptyStore(kind, (store, stored) -> {
            store.write(articles);
            List<String> once = stored.lines();
            assertThat(store.write(articles)).isEqualTo(BatchOutcome.unchanged(20));
            store.start();
            assertThat(stored.lines()).isEqualTo(once);
        });
    }

    @ParameterizedTest
    @EnumSource
    void afterChangesAndRetractionsHoldsWhatIsCurrent(StoreKind kind) {
        for (long seed = 10; seed < 14; seed++) {
            long round = seed;
            inEmptyStore(kind, (store, stored) -> changeAtRandom(round, store, stored));
        }
    }

    private static void changeAtRandom(long seed, GraphStore store, StoredGraph stored) {
        Random random = new Random(seed);
        MadeUpNews news = new MadeUpNews(seed, 5, 4);
        Map<String, ArticleStatements> current = new LinkedHashMap<>();
        for (int step = 0; step < 12; step++) {
            if (random.nextInt(4) == 0) {
                List<String> ids = List.of("a" + random.nextInt(10), "a" + random.nextInt(10), "unknown");
                store.retract(ids);
                ids.forEach(current::remove);
            } else {
                List<ArticleStatements> batch = new ArrayList<>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    ArticleStatements article = news.article("a" + random.nextInt(10));
                    batch.add(article);
                    current.put(article.article().id(), article);
                }
                store.write(batch);
            }
            assertThat(stored.lines())
                    .as("seed %d, step %d", seed, step)
                    .containsExactlyElementsOf(ExpectedGraph.of(current.values()));
        }
        store.retract(List.copyOf(current.keySet()));
        assertThat(stored.lines()).as("seed %d, all retracted", seed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhichVersionsItHolds(StoreKind kind) {
        MadeUpNews news = new MadeUpNews(3, 6, 5);
        ArticleStatements article = news.article("a/1 ü");
        ArticleStatements newer = news.article("a/1 ü");
        inEmptyStore(kind, (store, stored) -> {
            assertThat(store.versions(List.of("a/1 ü"))).isEmpty();
            assertThat(store.versions()).isEmpty();
            store.write(List.of(article));
            assertThat(store.versions()).containsExactly(Map.entry("a/1 ü", VersionMark.of(article)));
            assertThat(store.versions(List.of("b", "a/1 ü")))
                    .containsExactly(Map.entry("a/1 ü", VersionMark.of(article)));
            assertThat(store.write(List.of(newer)).changed()).isEqualTo(1);
            assertThat(store.versions(List.of("a/1 ü"))).containsValue(VersionMark.of(newer));
            assertThat(store.retract(List.of("a/1 ü", "b"))).isEqualTo(1);
            assertThat(store.versions(List.of("a/1 ü"))).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatItHolds(StoreKind kind) {
        List<ArticleStatements> articles = new MadeUpNews(4, 8, 6).articles(30);
        inEmptyStore(kind, (store, stored) -> {
            store.write(articles);
            List<String> lines = stored.lines();
            var counts = store.counts();
            assertThat(counts.articles()).isEqualTo(count(lines, "article"));
            assertThat(counts.statements()).isEqualTo(count(lines, "statement"));
            assertThat(counts.relations()).isEqualTo(count(lines, "relation"));
            assertThat(counts.shortcuts()).isEqualTo(count(lines, "shortcut"));
            assertThat(counts.actors()).isEqualTo(count(lines, "actor"));
            assertThat(counts.items()).isEqualTo(count(lines, "item"));
        });
    }

    private static long count(List<String> lines, String kind) {
        return lines.stream().filter(line -> line.startsWith(kind + " | ")).count();
    }

    private void inEmptyStore(StoreKind kind, Check check) {
        try (GraphStore store = kind.open(address(kind), MadeUpNews.ONTOLOGY, TestStores.CLOCK);
                StoredGraph stored = TestStores.look(kind, address(kind))) {
            stored.clear();
            store.start();
            check.on(store, stored);
        }
    }

    /** What is tried on a store, and looked at in it. */
    private interface Check {
        void on(GraphStore store, StoredGraph stored);
    }
}
