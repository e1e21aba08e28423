package io.entente.loader.whole;

import io.entente.loader.ahead.Ahead;
import io.entente.loader.ahead.Chunks;
import io.entente.loader.store.ArticleContent;
import io.entente.loader.store.MarkedArticle;
import io.entente.loader.store.RelationTally;
import io.entente.loader.store.VersionMark;
import io.entente.ontology.Ontology;
import io.entente.statement.Actor;
import io.entente.statement.ActorMention;
import io.entente.statement.ArticleStatements;
import io.entente.statement.Item;
import io.entente.statement.Statement;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a graph of these articles holds: the same nodes with the same counts as loads leave in a store. Memory
 * does not grow with the articles.
 */
public final class WholeGraph implements Closeable {

    /** So many articles or relations are read, and worked out, while as many are written. */
    private static final int CHUNK = 100;

    private final Supplier<Stream<ArticleStatements>> articles;
    private final Path folder;
    private final SortedLines tallies;
    private final SortedLines actorLines;
    private final SortedLines itemLines;
    private final TallyLines tallyLines;
    private final Things<Actor> actors;
    private final Things<Item> items;

    private WholeGraph(Supplier<Stream<ArticleStatements>> articles, Ontology ontology, Path folder)
            throws IOException {
        this.articles = articles;
        this.folder = folder;
        this.tallies = new SortedLines(folder, "relations");
        this.actorLines = new SortedLines(folder, "actors");
        this.itemLines = new SortedLines(folder, "items");
        this.tallyLines = new TallyLines(ontology);
        this.actors = new Things<>(actorLines, Actor.class);
        this.items = new Things<>(itemLines, Item.class);
    }

    /**
     * Works through the articles once.
     *
     * @param articles gives the articles from the beginning, in the order in which a load takes them, no id twice; called again
     *     for each reading of articles
     * @param scratch a folder for what does not fit into memory; emptied at the end
     * @throws UncheckedIOException if the folder can't be written to
     */
    public static WholeGraph of(Supplier<Stream<ArticleStatements>> articles, Ontology ontology, Path scratch) {
        return of(articles, VersionMark::of, ontology, scratch, article -> {});
    }

    /**
     * The same.
     *
     * @param marks gives the mark of an article's version, if it is known already: to work it out takes as long as to read the article
     * @param alongside takes each article while it is there: reading them all again takes longer than most of what is done with them
     */
    public static WholeGraph of(
            Supplier<Stream<ArticleStatements>> articles,
            Function<ArticleStatements, String> marks,
            Ontology ontology,
            Path scratch,
            Consumer<MarkedArticle> alongside) {
        try {
            Files.createDirectories(scratch);
            WholeGraph graph = new WholeGraph(articles, ontology, Files.createTempDirectory(scratch, "graph"));
            try (ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
                    Stream<ArticleStatements> all = articles.get()) {
                Iterator<List<ArticleStatements>> read = new Ahead<>(new Chunks<>(all.iterator(), CHUNK), thread);
                Iterator<List<MarkedArticle>> chunks = new Ahead<>(
                        stream(read)
                                .map(chunk -> chunk.stream()
                                        .map(article ->
                                                new MarkedArticle(ArticleContent.of(article), marks.apply(article)))
                                        .toList())
                                .iterator(),
                        thread);
                chunks.forEachRemaining(chunk -> chunk.forEach(article -> {
                    graph.add(article.content());
                    alongside.accept(article);
                }));
            }
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(ArticleContent article) {
        article.tallies().forEach(tally -> tallies.add(TallyLines.line(tally)));
        article.statements().forEach(each -> add(each.statement()));
    }

    private void add(Statement statement) {
        add(statement.actor());
        add(statement.counterpart());
        add(statement.source());
        Item object = statement.object();
        if (object != null) {
            items.add(object.id(), object);
        }
    }

    private void add(@Nullable ActorMention mention) {
        if (mention != null) {
            actors.add(mention.actor().id(), mention.actor());
        }
    }

    /** The articles with their statements; close the stream. */
    public Stream<ArticleStatements> articles() {
        return articles.get();
    }

    /** The relations, in order of their ids; close the stream. */
    public Stream<RelationTally> relations() {
        Stream<String> sorted = open(tallies::lines);
        Iterator<RelationTally> each = sorted.map(tallyLines::parse).iterator();
        ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
        Iterator<List<RelationTally>> chunks = new Ahead<>(new Chunks<>(new TallySums(each), CHUNK), thread);
        return stream(chunks).flatMap(List::stream).onClose(thread::close).onClose(sorted::close);
    }

    private static <T> Stream<T> stream(Iterator<T> elements) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, 0), false);
    }

    /** The actors, each as the last article that names it describes it; close the stream. */
    public Stream<Actor> actors() {
        return open(actors::things);
    }

    /** The items, each in the words of the last article that names it; close the stream. */
    public Stream<Item> items() {
        return open(items::things);
    }

    private static <T> T open(Opening<T> opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        tallies.close();
        actorLines.close();
        itemLines.close();
        Files.deleteIfExists(folder);
    }

    private interface Opening<T> {
        T open() throws IOException;
    }
}
