package io.entente.loader.rdf;

import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.TypeCounts;
import io.entente.loader.whole.WholeGraph;
import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.Item;
import java.io.Closeable;
import java.io.OutputStream;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;

/** A graph as one file of RDF, the same as loads leave in a store: first the articles, then what they share. */
public final class RdfFile implements Consumer<MarkedArticle>, Closeable {

    private final AWriter file;
    private final Quads quads;
    private final Instant loadedAt;

    private RdfFile(OutputStream file, Quads.Syntax syntax, Instant loadedAt) {
        this.file = IO.wrapUTF8(file);
        this.quads = Quads.to(this.file, syntax);
        this.loadedAt = loadedAt;
    }

    /** In N-Quads. */
    public static RdfFile nquads(OutputStream file, Instant loadedAt) {
        return new RdfFile(file, Quads.Syntax.NQUADS, loadedAt);
    }

    /** In TriG. */
    public static RdfFile trig(OutputStream file, Instant loadedAt) {
        return new RdfFile(file, Quads.Syntax.BLOCKS, loadedAt);
    }

    /** Writes the named graph of an article and the mark of its version. */
    @Override
    public void accept(MarkedArticle article) {
        SharedGraph.write(article.content().article(), article.mark(), loadedAt, quads);
        ArticleGraph.write(article.content(), quads);
    }

    /** Writes what the articles share, and the vocabulary. */
    public void writeShared(WholeGraph graph, Ontology ontology) {
        try (Stream<RelationTally> relations = graph.relations();
                Stream<Actor> actors = graph.actors();
                Stream<Item> items = graph.items()) {
            TypeCounts types = new TypeCounts();
            relations.forEach(tally -> {
                SharedGraph.writeWithCounts(tally, quads);
                types.add(tally);
            });
            SharedGraph.write(types, quads);
            actors.forEach(actor -> SharedGraph.describe(actor).forEach(quads::add));
            items.forEach(item -> SharedGraph.describe(item).forEach(quads::add));
        }
        VocabularyGraph.write(ontology, quads);
    }

    @Override
    public void close() {
        IO.close(file);
    }
}
