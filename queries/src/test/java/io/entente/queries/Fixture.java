package io.entente.queries;

import io.entente.loader.StoreKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.ontology.Ontology;
import io.entente.servers.EmbeddedServers;
import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import io.entente.statement.Evidence;
import io.entente.statement.Statement;
import io.entente.statement.file.ArticleFile;
import io.entente.statement.file.StatementCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The statements of the sample articles, as {@code queries/refresh} wrote them, and how they get into both stores. */
final class Fixture {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-01T12:00:00Z"), ZoneOffset.UTC);

    private Fixture() {}

    static List<ArticleStatements> articles() {
        String file = "/fixture/statements.jsonl";
        StatementCodec codec = new StatementCodec(ONTOLOGY::relationType);
        try (InputStream input = Objects.requireNonNull(Fixture.class.getResourceAsStream(file), file);
                Stream<ArticleStatements> articles = ArticleFile.read(input, file, codec, broken -> {
                    throw new IllegalStateException(broken);
                })) {
            return articles.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first article as so many other outlets print it on the same day. */
    static List<ArticleStatements> copiesOfTheFirst(int outlets) {
        ArticleStatements first = articles().getFirst();
        return IntStream.rangeClosed(1, outlets)
                .mapToObj(number -> copy(first, "Outlet " + number))
                .toList();
    }

    private static ArticleStatements copy(ArticleStatements original, String outlet) {
        ArticleVersion article = original.article();
        String id = article.id() + " in " + outlet;
        return new ArticleStatements(
                new ArticleVersion(
                        id,
                        article.sha256(),
                        article.extractor(),
                        article.title(),
                        null,
                        outlet,
                        article.published(),
                        article.language()),
                original.statements().stream().map(each -> in(id, each)).toList());
    }

    private static Statement in(String article, Statement said) {
        Evidence evidence = said.evidence();
        return new Statement(
                said.actor(),
                said.type(),
                said.object(),
                said.counterpart(),
                said.polarity(),
                said.certainty(),
                said.tense(),
                said.source(),
                said.quantity(),
                said.time(),
                said.confidence(),
                new Evidence(
                        article,
                        evidence.sentence(),
                        evidence.quote(),
                        evidence.trigger(),
                        evidence.triggerText(),
                        evidence.rule()));
    }

    static void load(EmbeddedServers servers, List<ArticleStatements> articles) {
        inBoth(servers, store -> store.write(articles));
    }

    static void retract(EmbeddedServers servers, List<ArticleStatements> articles) {
        inBoth(
                servers,
                store -> store.retract(
                        articles.stream().map(each -> each.article().id()).toList()));
    }

    private static void inBoth(EmbeddedServers servers, Consumer<GraphStore> work) {
        in(StoreKind.NEO4J, StoreAddress.open(servers.neo4j().bolt()), work);
        in(
                StoreKind.RDF,
                new StoreAddress(
                        URI.create(servers.fuseki().query().toString().replaceFirst("/query$", "")),
                        null,
                        servers.credential().user(),
                        servers.credential().password()),
                work);
    }

    static void load(StoreKind kind, StoreAddress address, List<ArticleStatements> articles) {
        in(kind, address, store -> store.write(articles));
    }

    private static void in(StoreKind kind, StoreAddress address, Consumer<GraphStore> work) {
        try (GraphStore store = kind.open(address, ONTOLOGY, CLOCK)) {
            store.start();
            work.accept(store);
        }
    }
}
