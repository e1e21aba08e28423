package io.entente.loader.whole;

import com.google.code.externalsorting.ExternalSort;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines in order of their characters, more than memory holds: first all are added, then they are read as often as needed. */
public final class SortedLines implements Closeable {

    private static final long MEMORY = 64L << 20;

    private final Path unsorted;
    private final Path sorted;
    private final Path scratch;
    private @Nullable BufferedWriter writer;

    /** Keeps its files in the folder, under names that begin as given. */
    public SortedLines(Path scratch, String name) throws IOException {
        this.scratch = scratch;
        this.unsorted = scratch.resolve(name + ".unsorted");
        this.sorted = scratch.resolve(name + ".sorted");
        this.writer = Files.newBufferedWriter(unsorted);
    }

    /** Adds a line, which has no line break inside. */
    public void add(String line) {
        if (writer == null) {
            throw new IllegalStateException("the lines of " + sorted + " are read already");
        }
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines in order; close the stream. */
    public Stream<String> lines() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
            sort();
        }
        BufferedReader reader = Files.newBufferedReader(sorted);
        return reader.lines().onClose(() -> close(reader));
    }

    private static void close(Closeable reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sort() throws IOException {
        Comparator<String> order = Comparator.naturalOrder();
        try (BufferedReader lines = Files.newBufferedReader(unsorted)) {
            List<File> parts = ExternalSort.sortInBatch(
                    lines,
                    Files.size(unsorted),
                    order,
                    ExternalSort.DEFAULTMAXTEMPFILES,
                    MEMORY,
                    StandardCharsets.UTF_8,
                    scratch.toFile(),
                    false,
                    0,
                    false,
                    false);
            ExternalSort.mergeSortedFiles(parts, sorted.toFile(), order, StandardCharsets.UTF_8, false);
        }
        Files.delete(unsorted);
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
        Files.deleteIfExists(unsorted);
        Files.deleteIfExists(sorted);
    }
}
