package io.entente.queries;

import io.entente.loader.StoreKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.StoreAddress;
import io.entente.ontology.Ontology;
import io.entente.servers.EmbeddedServers;
import io.entente.statement.ArticleStatements;
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

    static void load(EmbeddedServers servers, List<ArticleStatements> articles) {
        load(StoreKind.NEO4J, StoreAddress.open(servers.neo4j().bolt()), articles);
        load(
                StoreKind.RDF,
                new StoreAddress(
                        URI.create(servers.fuseki().query().toString().replaceFirst("/query$", "")),
                        null,
                        servers.credential().user(),
                        servers.credential().password()),
                articles);
    }

    private static void load(StoreKind kind, StoreAddress address, List<ArticleStatements> articles) {
        try (GraphStore store = kind.open(address, ONTOLOGY, CLOCK)) {
            store.start();
            store.write(articles);
        }
    }
}
