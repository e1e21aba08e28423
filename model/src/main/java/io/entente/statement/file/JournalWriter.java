package io.entente.statement.file;

import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Appends to the journal of a data folder. What a call has written when it returns survives a crash; of what it was writing
 * during one, whole lines are kept and a torn last line is dropped at the next start. One writer a folder.
 */
public final class JournalWriter implements Closeable {

    private static final long LARGEST_SEGMENT = 256L << 20;

    private final Path folder;
    private final long largestSegment;
    private final FileChannel lock;
    private final JournalIndex index;
    private FileChannel file;
    private Segment segment;

    private JournalWriter(Path folder, long largestSegment, FileChannel lock) throws IOException {
        this.folder = folder;
        this.largestSegment = largestSegment;
        this.lock = lock;
        this.index = JournalIndex.of(folder);
        Segment last = index.last();
        this.segment = last == null ? segment(1) : last;
        this.file = openSegment();
        if (file.size() > segment.end()) {
            file.truncate(segment.end());
            file.force(true);
        }
    }

    /**
     * Opens the folder's journal for writing, creates the folder if need be, and drops a torn last line.
     *
     * @throws IOException if another process is writing to it, or the folder can't be written to
     */
    public static JournalWriter open(Path folder) throws IOException {
        return open(folder, LARGEST_SEGMENT);
    }

    static JournalWriter open(Path folder, long largestSegment) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock =
                FileChannel.open(folder.resolve("writer.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(lock) == null) {
                throw new IOException(
                        folder
                                + " is being written to by another run of entente; wait for it, or name another folder with --data");
            }
            return new JournalWriter(folder, largestSegment, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lock) throws IOException {
        try {
            return lock.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Whether the journal holds exactly that version of the article: then it need not be extracted again. */
    public boolean holds(ArticleVersion version) {
        return version(version.id()).filter(version::equals).isPresent();
    }

    /**
     * The version of the article that the journal holds.
     *
     * @throws UncheckedIOException if it can't be read
     */
    public Optional<ArticleVersion> version(String article) {
        JournalLine line = index.line(article);
        try {
            return line == null ? Optional.empty() : Optional.of(line.version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends the articles; they are on the disk when this returns. An article that is there already is replaced. */
    public void append(List<ArticleStatements> articles) throws IOException {
        startSegmentIfFull();
        List<byte[]> lines = articles.stream()
                .map(article -> StatementCodec.line(article).getBytes(StandardCharsets.UTF_8))
                .toList();
        write(lines);
        for (int i = 0; i < lines.size(); i++) {
            index.add(segment.appended(lines.get(i), articles.get(i).article().id(), false));
        }
    }

    /** Notes that the article no longer counts; what was written of it stays in the journal, for the record. */
    public void retract(String article, Instant at) throws IOException {
        startSegmentIfFull();
        String line = StatementCodec.line(json -> {
            json.writeStartObject();
            json.writeStringField("retracted", article);
            json.writeStringField("at", at.toString());
            json.writeEndObject();
        });
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        write(List.of(bytes));
        index.add(segment.appended(bytes, article, true));
    }

    private void write(List<byte[]> lines) throws IOException {
        ByteArrayOutputStream ended = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            ended.write(line);
            ended.write('\n');
        }
        ByteBuffer bytes = ByteBuffer.wrap(ended.toByteArray());
        long before = file.size();
        try {
            file.position(before);
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(false);
        } catch (IOException e) {
            // A full disk takes half a line: what follows must not be glued to it.
            file.truncate(before);
            throw e;
        }
    }

    private void startSegmentIfFull() throws IOException {
        if (segment.end() >= largestSegment) {
            file.close();
            segment.index();
            segment = segment(JournalIndex.number(segment.path()) + 1);
            file = openSegment();
        }
    }

    private Segment segment(int number) {
        return new Segment(folder.resolve(JournalIndex.SEGMENT.formatted(number)), List.of(), 0, 0);
    }

    private FileChannel openSegment() throws IOException {
        FileChannel opened = FileChannel.open(segment.path(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            file.close();
            segment.index();
        }
    }
}
