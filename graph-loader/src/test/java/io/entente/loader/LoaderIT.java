package io.entente.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.loader.load.LoadProgress;
import io.entente.loader.load.LoadReport;
import io.entente.loader.load.LoadSettings;
import io.entente.loader.load.Loader;
import io.entente.loader.load.PendingArticle;
import io.entente.loader.load.SetAside;
import io.entente.loader.store.BatchOutcome;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.loader.store.StoreException;
import io.entente.loader.store.VersionMark;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Statement;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.http.QueryExecutionHTTP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LoaderIT {

    private static final LoadSettings SETTINGS = new LoadSettings(7, 40, 2, Duration.ofMillis(10));

    @Test
    void bringsTheSameArticlesIntoEveryStore() {
        List<ArticleStatements> articles = new MadeUpNews(5, 8, 5).articles(30);
        List<LoadProgress> progress = Collections.synchronizedList(new ArrayList<>());
        try (GraphStore neo4j = empty(StoreKind.NEO4J);
                GraphStore rdf = empty(StoreKind.RDF)) {
            Loader loader = new Loader(List.of(neo4j, rdf), MadeUpNews.ONTOLOGY, SETTINGS, progress::add);
            LoadReport report = loader.load(articles.stream());

            assertThat(report.articles()).isEqualTo(30);
            assertThat(report.complete()).isTrue();
            assertThat(report.stores())
                    .allSatisfy(store -> assertThat(store.outcome().added()).isEqualTo(30));
            assertThat(lines(StoreKind.NEO4J)).isEqualTo(ExpectedGraph.of(articles));
            assertThat(lines(StoreKind.RDF)).isEqualTo(ExpectedGraph.of(articles));
            assertThat(neo4j.counts()).isEqualTo(rdf.counts());
            assertThat(progress).hasSizeGreaterThanOrEqualTo(10);
            assertThat(progress.getLast().articles()).isEqualTo(30);

            LoadReport again = loader.load(articles.stream());
            assertThat(again.stores())
                    .allSatisfy(store -> assertThat(store.outcome()).isEqualTo(BatchOutcome.unchanged(30)));
        }
    }

    @Test
    void loadsIntoAnyStoreThatTakesUpdates() {
        List<ArticleStatements> articles = new MadeUpNews(9, 8, 5).articles(20);
        StoreAddress dataset = TestStores.address(StoreKind.RDF);
        StoreAddress endpoints = new StoreAddress(
                URI.create(dataset.uri() + "/query"),
                URI.create(dataset.uri() + "/update"),
                dataset.user(),
                dataset.password());
        empty(StoreKind.RDF).close();
        try (GraphStore store = StoreKind.RDF.open(endpoints, MadeUpNews.ONTOLOGY, TestStores.CLOCK)) {
            LoadReport report =
                    new Loader(List.of(store), MadeUpNews.ONTOLOGY, SETTINGS, each -> {}).load(articles.stream());
            assertThat(report.stores().getFirst().failure()).isNull();
            assertThat(lines(StoreKind.RDF)).isEqualTo(ExpectedGraph.of(articles));
        }
    }

    @Test
    void catchesUpWithWhatWasRetracted() {
        List<ArticleStatements> articles = new MadeUpNews(11, 8, 5).articles(20);
        try (GraphStore neo4j = empty(StoreKind.NEO4J);
                GraphStore rdf = empty(StoreKind.RDF)) {
            Loader loader = new Loader(List.of(neo4j, rdf), MadeUpNews.ONTOLOGY, SETTINGS, each -> {});
            loader.load(articles.stream());
            LoadReport report = loader.catchUp(
                    articles.subList(2, 20).stream().map(PendingArticle::of), List.of("a0", "a1", "never seen"));
            assertThat(report.stores()).allSatisfy(store -> {
                assertThat(store.retracted()).isEqualTo(2);
                assertThat(store.outcome()).isEqualTo(BatchOutcome.unchanged(18));
            });
            List<String> expected = ExpectedGraph.of(articles.subList(2, 20));
            assertThat(lines(StoreKind.NEO4J)).isEqualTo(expected);
            assertThat(lines(StoreKind.RDF)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLargeLoadBringsWhatTheStoreLacks(StoreKind kind) {
        List<ArticleStatements> articles = new ArrayList<>(
                IntStream.range(0, 10_500).mapToObj(LoaderIT::silent).toList());
        try (GraphStore store = empty(kind)) {
            Loader loader = new Loader(List.of(store), MadeUpNews.ONTOLOGY, LoadSettings.standard(), each -> {});
            assertThat(loader.load(articles.stream())
                            .stores()
                            .getFirst()
                            .outcome()
                            .added())
                    .isEqualTo(10_500);
            MadeUpNews news = new MadeUpNews(12, 8, 5);
            ArticleStatements newer = news.article("a7000");
            articles.add(newer);
            BatchOutcome outcome =
                    loader.load(articles.stream()).stores().getFirst().outcome();
            assertThat(outcome.unchanged()).isEqualTo(10_500);
            assertThat(outcome.changed()).isEqualTo(1);
            assertThat(store.versions()).hasSize(10_500).containsEntry("a7000", VersionMark.of(newer));

            // A third version first: those after it are changes again, whatever the store held before the load.
            articles.addFirst(news.article("a7000"));
            outcome = loader.load(articles.stream()).stores().getFirst().outcome();
            assertThat(outcome.unchanged()).isEqualTo(10_499);
            assertThat(outcome.changed()).isEqualTo(3);
            assertThat(store.versions()).containsEntry("a7000", VersionMark.of(newer));
        }
    }

    @Test
    void aWriteThatTheServerGaveUpOnIsNotCountedTwiceIfItComesLate() throws IOException {
        List<ArticleStatements> articles = new MadeUpNews(31, 6, 6).articles(20);
        try (StoredGraph stored = TestStores.look(StoreKind.RDF);
                LateServer server = LateServer.before(TestStores.address(StoreKind.RDF));
                GraphStore first = StoreKind.RDF.open(server.address(), MadeUpNews.ONTOLOGY, TestStores.CLOCK);
                GraphStore second = StoreKind.RDF.open(server.address(), MadeUpNews.ONTOLOGY, TestStores.CLOCK)) {
            stored.clear();
            first.start();
            server.delayNextWrite();
            assertThatThrownBy(() -> first.write(articles)).isInstanceOf(StoreException.class);
            second.start();
            server.deliverAfterNextQuery();
            second.write(articles);
            assertThat(stored.lines()).containsExactlyElementsOf(ExpectedGraph.of(articles));
        }
    }

    @Test
    void rdfTellsWhetherALoaderHasItOpen() {
        try (GraphStore store = empty(StoreKind.RDF)) {
            store.start();
            store.write(new MadeUpNews(32, 6, 6).articles(3));
            assertThat(isOpen()).isTrue();
        }
        assertThat(isOpen()).isFalse();
    }

    @Test
    void catchesUpWithAStoreThatAnOlderVersionHasMade() {
        List<ArticleStatements> articles = new MadeUpNews(33, 6, 6).articles(20);
        try (GraphStore store = empty(StoreKind.RDF)) {
            store.start();
            store.write(articles.subList(0, 10));
        }
        StoredRdfGraph.run(
                TestStores.address(StoreKind.RDF),
                "DROP GRAPH <https://w3id.org/entente/counts> ; DELETE WHERE { ?r a ent:DisputedRelation } ; DELETE WHERE { ?r ent:dyad ?d }");
        try (GraphStore store = TestStores.open(StoreKind.RDF)) {
            store.start();
            store.write(articles.subList(10, 20));
            assertThat(lines(StoreKind.RDF)).isEqualTo(ExpectedGraph.of(articles));
        }
    }

    private static boolean isOpen() {
        String open =
                "ASK { GRAPH <https://w3id.org/entente/void> { ?dataset <https://w3id.org/entente/ontology#openSince> ?since } }";
        return QueryExecutionHTTP.service(TestStores.address(StoreKind.RDF).uri() + "/query")
                .query(open)
                .ask();
    }

    private static ArticleStatements silent(int number) {
        ArticleVersion version = new ArticleVersion("a" + number, "sha" + number, "1", null, null, "Wire", null, "en");
        return new ArticleStatements(version, List.of());
    }

    @Test
    void setsAsideWhatDoesNotFitTheOntology() {
        List<ArticleStatements> articles = new ArrayList<>(new MadeUpNews(6, 8, 5).articles(5));
        ArticleStatements odd = withActorOf("Wizard", articles);
        articles.add(2, odd);
        try (GraphStore store = empty(StoreKind.RDF)) {
            LoadReport report =
                    new Loader(List.of(store), MadeUpNews.ONTOLOGY, SETTINGS, each -> {}).load(articles.stream());
            assertThat(report.setAside())
                    .containsExactly(
                            new SetAside(odd.article().id(), "entity type \"Wizard\" of MER is not in the ontology"));
            assertThat(report.stores().getFirst().outcome().added()).isEqualTo(5);
        }
    }

    @Test
    void aStoreThatIsDownDoesNotStopTheOther() {
        List<ArticleStatements> articles = new MadeUpNews(7, 8, 5).articles(10);
        StoreAddress nowhere = StoreAddress.open(URI.create("http://localhost:1/entente"));
        try (GraphStore down = StoreKind.RDF.open(nowhere, MadeUpNews.ONTOLOGY, TestStores.CLOCK);
                GraphStore up = empty(StoreKind.NEO4J)) {
            LoadReport report =
                    new Loader(List.of(down, up), MadeUpNews.ONTOLOGY, SETTINGS, each -> {}).load(articles.stream());
            assertThat(report.complete()).isFalse();
            assertThat(report.stores().getFirst().failure())
                    .startsWith("the SPARQL store at http://localhost:1/entente can't be reached");
            assertThat(lines(StoreKind.NEO4J)).isEqualTo(ExpectedGraph.of(articles));
        }
    }

    @Test
    void saysThatThePasswordIsWrong() {
        StoreAddress right = TestStores.address(StoreKind.RDF);
        StoreAddress wrong = new StoreAddress(right.uri(), null, "entente", "guess");
        try (GraphStore store = StoreKind.RDF.open(wrong, MadeUpNews.ONTOLOGY, TestStores.CLOCK)) {
            LoadReport report = new Loader(List.of(store), MadeUpNews.ONTOLOGY, SETTINGS, each -> {})
                    .load(new MadeUpNews(8, 8, 5).articles(3).stream());
            assertThat(report.stores().getFirst().failure())
                    .isEqualTo("the SPARQL store at " + right.uri() + " as entente refuses the user or the password");
        }
    }

    private static ArticleStatements withActorOf(String type, List<ArticleStatements> articles) {
        ArticleStatements some = articles.stream()
                .filter(each -> !each.statements().isEmpty())
                .findFirst()
                .orElseThrow();
        Statement first = some.statements().getFirst();
        ActorMention merlin = new ActorMention(new Actor("MER", "Merlin", type, null, null), "Merlin");
        Statement changed = new Statement(
                merlin,
                first.type(),
                first.object(),
                first.counterpart(),
                first.polarity(),
                first.certainty(),
                first.tense(),
                null,
                null,
                null,
                first.confidence(),
                first.evidence());
        return new ArticleStatements(some.article(), List.of(changed));
    }

    private static GraphStore empty(StoreKind kind) {
        try (StoredGraph stored = TestStores.look(kind)) {
            stored.clear();
        }
        return TestStores.open(kind);
    }

    private static List<String> lines(StoreKind kind) {
        try (StoredGraph stored = TestStores.look(kind)) {
            return stored.lines();
        }
    }
}
