package io.entente.statement.file;

import io.entente.statement.ArticleStatements;
import io.entente.statement.ArticleVersion;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
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
    private FileChannel segment;
    private Path path;
    private int number;

    private JournalWriter(Path folder, long largestSegment, FileChannel lock) throws IOException {
        this.folder = folder;
        this.largestSegment = largestSegment;
        this.lock = lock;
        this.index = JournalIndex.of(folder);
        Path last = index.lastSegment();
        this.number = last == null ? 1 : JournalIndex.number(last);
        this.path = last == null ? segmentPath() : last;
        this.segment = openSegment();
        if (segment.size() > index.wholeUntil()) {
            segment.truncate(index.wholeUntil());
            segment.force(true);
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
        JournalIndex.Place place = index.place(version.id());
        return place != null && place.version().equals(version);
    }

    /** The version of the article that the journal holds. */
    public Optional<ArticleVersion> version(String article) {
        return Optional.ofNullable(index.place(article)).map(JournalIndex.Place::version);
    }

    /** Appends the articles; they are on the disk when this returns. An article that is there already is replaced. */
    public void append(List<ArticleStatements> articles) throws IOException {
        startSegmentIfFull();
        long offset = segment.size();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<JournalIndex.Place> places = new ArrayList<>();
        for (ArticleStatements article : articles) {
            byte[] line = StatementCodec.line(article).getBytes(StandardCharsets.UTF_8);
            LineOrigin origin = new LineOrigin(path.toString(), 0);
            places.add(new JournalIndex.Place(
                    path, offset + lines.size(), line.length, origin, article.article(), LineMark.of(line)));
            lines.write(line);
            lines.write('\n');
        }
        append(lines.toByteArray());
        places.forEach(index::put);
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
        append((line + "\n").getBytes(StandardCharsets.UTF_8));
        index.retract(article);
    }

    private void append(byte[] lines) throws IOException {
        long before = segment.size();
        try {
            ByteBuffer buffer = ByteBuffer.wrap(lines);
            segment.position(before);
            while (buffer.hasRemaining()) {
                segment.write(buffer);
            }
            segment.force(false);
        } catch (IOException e) {
            // A full disk takes half a line: what follows must not be glued to it.
            segment.truncate(before);
            throw e;
        }
    }

    private void startSegmentIfFull() throws IOException {
        if (segment.size() >= largestSegment) {
            segment.close();
            number++;
            path = segmentPath();
            segment = openSegment();
        }
    }

    private Path segmentPath() {
        return folder.resolve(JournalIndex.SEGMENT.formatted(number));
    }

    private FileChannel openSegment() throws IOException {
        FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
            directory.force(true);
        }
        return opened;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            segment.close();
        }
    }
}
