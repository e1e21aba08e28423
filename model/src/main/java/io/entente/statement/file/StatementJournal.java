package io.entente.statement.file;

import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a data folder holds of all articles that were ever extracted: of each article the last version that was written, unless
 * it was retracted. A view of the moment when it was opened; it may be read while a {@link JournalWriter} goes on.
 */
public final class StatementJournal {

    private final JournalIndex index;
    private final StatementCodec codec;

    private StatementJournal(JournalIndex index, StatementCodec codec) {
        this.index = index;
        this.codec = codec;
    }

    /**
     * Opens the journal in the folder; an absent folder is an empty journal.
     *
     * @throws StatementFileException if a line other than a torn last one is damaged
     */
    public static StatementJournal open(Path folder, StatementCodec codec) throws IOException {
        return new StatementJournal(JournalIndex.of(folder), codec);
    }

    /** Number of articles. */
    public int size() {
        return index.size();
    }

    /** Whether the journal holds the article. */
    public boolean holds(String article) {
        return index.line(article) != null;
    }

    /** The mark of the line that holds the article. */
    public Optional<String> mark(String article) {
        return Optional.ofNullable(index.line(article)).map(JournalLine::mark);
    }

    /** The articles, each in its last version, in the order in which these were written; read as the stream goes. */
    public Stream<ArticleStatements> articles() {
        return index.lines().stream().map(this::read);
    }

    /** The same articles, each of which is read only when it is asked for. */
    public Stream<Entry> entries() {
        return index.lines().stream().map(line -> new Entry(line.article(), line.mark(), () -> read(line)));
    }

    /**
     * An article that can be read.
     *
     * @param mark of its line
     * @param statements reads the line
     */
    public record Entry(String id, String mark, Supplier<ArticleStatements> statements) {}

    /** Ids of the articles that were retracted and not written again since, in that order. */
    public List<String> retracted() {
        return index.retracted();
    }

    private ArticleStatements read(JournalLine line) {
        try {
            ArticleStatements article = codec.article(line.read(), line.origin());
            if (!article.article().id().equals(line.article())) {
                throw new IOException(line.origin() + " is not about " + line.article() + ": remove "
                        + SegmentIndex.beside(line.segment()) + ", which was made for another file");
            }
            return article;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
