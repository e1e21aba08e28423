package io.entente.statement.file;

import io.entente.statement.ArticleStatements;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file of articles with their statements, one a line. */
public final class ArticleFile {

    private ArticleFile() {}

    /**
     * The articles of a file, read as the stream goes; close the stream. Blank lines are skipped.
     *
     * @param setAside takes each line that can't be understood; the stream goes on after it
     * @throws UncheckedIOException from the stream, if the file can't be read on
     */
    public static Stream<ArticleStatements> read(
            Path file, StatementCodec codec, Consumer<StatementFileException> setAside) throws IOException {
        return read(Files.newInputStream(file), file.toString(), codec, setAside);
    }

    /** The articles of a stream that messages call by the given name. Closing the result closes it. */
    public static Stream<ArticleStatements> read(
            InputStream input, String name, StatementCodec codec, Consumer<StatementFileException> setAside) {
        ByteLines lines = new ByteLines(input);
        return Stream.iterate(next(lines), line -> line != null, line -> next(lines))
                .filter(line -> !line.blank())
                .mapMulti((ByteLines.Line line, Consumer<ArticleStatements> out) -> {
                    ArticleStatements article = readable(line, name, codec, setAside);
                    if (article != null) {
                        out.accept(article);
                    }
                })
                .onClose(() -> close(lines));
    }

    /** Writes an article and a line break. */
    public static void write(ArticleStatements article, Writer file) throws IOException {
        file.write(StatementCodec.line(article));
        file.write('\n');
    }

    private static @Nullable ArticleStatements readable(
            ByteLines.Line line, String name, StatementCodec codec, Consumer<StatementFileException> setAside) {
        try {
            return codec.article(line.bytes(), new LineOrigin(name, line.number()));
        } catch (StatementFileException e) {
            setAside.accept(e);
            return null;
        }
    }

    private static ByteLines.@Nullable Line next(ByteLines lines) {
        try {
            return lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(ByteLines lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
