package io.entente.loader.verify;

import io.entente.loader.store.ExpectedFacts;
import io.entente.loader.store.Fact;
import io.entente.loader.store.FactKind;
import io.entente.loader.store.GraphStore;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.TypeCounts;
import io.entente.loader.whole.SortedLines;
import io.entente.loader.whole.WholeGraph;
import io.entente.statement.Actor;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Item;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Compares stores with the graph of the statement files. Both sides are written down fact by fact, sorted on the disk, and read in
 * step, so that memory does not grow with the graph.
 */
public final class GraphVerifier implements Closeable {

    /** So many differences are told apart; a store with more of them is better made anew. */
    static final int KEPT = 100_000;

    private final WholeGraph graph;
    private final Path folder;
    private final SortedLines expected;

    /** @param scratch a folder for what does not fit into memory; emptied at the end */
    public GraphVerifier(WholeGraph graph, Path scratch) {
        this.graph = graph;
        try {
            Files.createDirectories(scratch);
            this.folder = Files.createTempDirectory(scratch, "verify");
            this.expected = new SortedLines(folder, "expected");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writeExpected(fact -> expected.add(FactLines.line(fact)));
    }

    private void writeExpected(Consumer<Fact> facts) {
        try (Stream<ArticleStatements> articles = graph.articles();
                Stream<RelationTally> relations = graph.relations();
                Stream<Actor> actors = graph.actors();
                Stream<Item> items = graph.items()) {
            articles.forEach(article -> ExpectedFacts.of(article, facts));
            TypeCounts types = new TypeCounts();
            relations.forEach(tally -> {
                ExpectedFacts.of(tally, facts);
                types.add(tally);
            });
            types.all().forEach(type -> facts.accept(ExpectedFacts.of(type)));
            actors.forEach(actor -> facts.accept(ExpectedFacts.of(actor)));
            items.forEach(item -> facts.accept(ExpectedFacts.of(item)));
        }
    }

    /** Reads the whole store and compares. */
    public Verification verify(GraphStore store) {
        try (SortedLines found = new SortedLines(folder, "found")) {
            for (FactKind kind : FactKind.values()) {
                store.facts(kind, fact -> found.add(FactLines.line(fact)));
            }
            try (Stream<String> expectedLines = expected.lines();
                    Stream<String> foundLines = found.lines()) {
                return new Comparison(expectedLines.iterator(), foundLines.iterator()).of(store.name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        expected.close();
        Files.deleteIfExists(folder);
    }
}
