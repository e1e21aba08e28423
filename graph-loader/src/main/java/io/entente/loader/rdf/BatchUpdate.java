package io.entente.loader.rdf;

import io.entente.loader.ahead.Chunks;
import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.GraphBatch;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.StoreQuery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The text of one update request that brings the store from one batch to the next. New articles add to what was counted; what
 * old versions no longer say makes the relations that they were about be counted anew.
 *
 * @param outdated ids of the articles that the store holds in another version
 * @param toCount ids of the relations that those are about
 * @param totals what the store has counted of the other relations
 */
record BatchUpdate(
        GraphBatch batch,
        Collection<String> outdated,
        Set<String> toCount,
        Totals totals,
        Descriptions descriptions,
        Instant loadedAt) {

    private static final String PREFIXES = read("prefixes.ru");
    private static final String REPLACE = read("replace.ru");
    private static final String RECOUNT =
            read("uncount-types.ru") + read("recount.ru") + read("sweep.ru") + read("count-types.ru");
    private static final String CLEAR = read("clear.ru");
    private static final String MARK_ALL_DISPUTED = read("mark-all-disputed.ru");
    private static final String TELL_ALL_DYADS = read("tell-all-dyads.ru");
    private static final String COUNT_ALL_TYPES = read("count-all-types.ru");
    private static final String FINISH = read("finish.ru");

    /** Relations or articles in a piece of a patch. */
    private static final int PIECE = 50;

    private static final byte[] BEGIN = "TX .\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] COMMIT = "TC .\n".getBytes(StandardCharsets.UTF_8);

    private static String read(String file) {
        return StoreQuery.read(BatchUpdate.class, file);
    }

    /** Whether nothing has to be counted anew. */
    boolean addsOnly() {
        return outdated.isEmpty() && toCount.isEmpty();
    }

    /** The update that writes the batch. */
    String write() {
        Quads deleted = Quads.deleted();
        Quads inserted = Quads.inserted();
        fill(deleted, inserted);
        String changes = deleted.operation() + inserted.operation();
        if (addsOnly()) {
            return changes;
        }
        return PREFIXES + work(outdated, toCount) + REPLACE + drop(outdated) + changes + RECOUNT + FINISH;
    }

    /**
     * The same as a patch, for a batch of new articles: in pieces, each of which is worked out while the store takes those before
     * it.
     */
    Iterable<byte[]> patch() {
        if (!addsOnly()) {
            throw new IllegalStateException("a patch can't count anew: " + outdated + ", " + toCount);
        }
        // Not with the others: what is described so is remembered, once, and a type is counted over the whole batch.
        byte[] described = piece((deleted, inserted) -> {
            descriptions.replace(batch, deleted, inserted);
            totals.addToTypes(deleted, inserted);
        });
        return () -> Stream.of(
                        Stream.of(BEGIN, described),
                        pieces(batch.relations(), this::fill),
                        pieces(batch.articles(), (article, deleted, inserted) -> fill(article, inserted)),
                        Stream.of(COMMIT))
                .flatMap(pieces -> pieces)
                .iterator();
    }

    private static <T> Stream<byte[]> pieces(Collection<T> all, Filling<T> filling) {
        Iterator<List<T>> some = new Chunks<>(all.iterator(), PIECE);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(some, 0), false)
                .map(chunk ->
                        piece((deleted, inserted) -> chunk.forEach(each -> filling.fill(each, deleted, inserted))));
    }

    private interface Filling<T> {
        void fill(T thing, Quads deleted, Quads inserted);
    }

    private static byte[] piece(BiConsumer<Quads, Quads> content) {
        Text lines = new Text();
        content.accept(Quads.withdrawn(lines), Quads.added(lines));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The update that removes the articles. */
    static String retract(Collection<String> articles) {
        return PREFIXES + work(articles, List.of()) + REPLACE + drop(articles) + RECOUNT + FINISH;
    }

    /** The update that counts the relations anew, and drops what nothing leads to. */
    static String recount(Collection<String> relations, Collection<String> actors, Collection<String> items) {
        Quads loose = Quads.inserted();
        loose.beginGraph(Names.BATCH);
        actors.forEach(id -> loose.add(Names.actor(id), RDF.type.asNode(), Terms.LOOSE));
        items.forEach(id -> loose.add(Names.item(id), RDF.type.asNode(), Terms.LOOSE));
        loose.endGraph();
        return PREFIXES + work(List.of(), relations) + loose.operation() + RECOUNT + FINISH;
    }

    /** The update that removes everything of ours but the vocabulary. */
    static String clear(Collection<String> articles) {
        return PREFIXES + drop(articles) + drop(Names.COUNTS) + CLEAR;
    }

    private static String drop(Collection<String> articles) {
        StringBuilder drops = new StringBuilder();
        for (String id : articles) {
            drops.append(drop(Names.article(id)));
        }
        return drops.toString();
    }

    /** The operation that removes a graph, if there is one of that name. */
    static String drop(Node graph) {
        return "DROP SILENT GRAPH <" + graph.getURI() + "> ;\n";
    }

    /** The update that adds the counts of types, and which relations are disputed, to a store whose loader wrote neither. */
    static String countForTheFirstTime() {
        return countTypes() + MARK_ALL_DISPUTED;
    }

    /** The update that tells the dyad of each relation, in a store whose loader told none. */
    static String tellDyads() {
        return PREFIXES + TELL_ALL_DYADS;
    }

    /** The update that counts all types anew. */
    static String countTypes() {
        return PREFIXES + drop(Names.COUNTS) + COUNT_ALL_TYPES;
    }

    private static String work(Collection<String> outdated, Collection<String> touched) {
        Quads work = Quads.inserted();
        work.beginGraph(Names.BATCH);
        outdated.forEach(id -> work.add(Names.article(id), RDF.type.asNode(), Terms.OUTDATED));
        touched.forEach(id -> work.add(Names.relation(id), RDF.type.asNode(), Terms.TOUCHED));
        work.endGraph();
        return work.operation();
    }

    private void fill(Quads deleted, Quads inserted) {
        descriptions.replace(batch, deleted, inserted);
        batch.articles().forEach(article -> fill(article, inserted));
        batch.relations().forEach(tally -> fill(tally, deleted, inserted));
        totals.addToTypes(deleted, inserted);
    }

    private void fill(ArticleContent article, Quads inserted) {
        String mark = batch.marks().getOrDefault(article.article().id(), "");
        SharedGraph.write(article.article(), mark, loadedAt, inserted);
        ArticleGraph.write(article, inserted);
    }

    private void fill(RelationTally tally, Quads deleted, Quads inserted) {
        SharedGraph.write(tally, inserted);
        if (!toCount.contains(tally.id())) {
            totals.add(tally, deleted, inserted);
            SharedGraph.writeShortcut(tally, inserted);
        }
    }
}
