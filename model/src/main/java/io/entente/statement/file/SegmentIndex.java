package io.entente.statement.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * The file beside a segment that tells where its lines lie, so that it need not be read. It may always be removed, and is made
 * anew when it is damaged or does not belong to the segment.
 *
 * <p>Numbers are big-endian. A head: {@code "ENTIDX"} and the number of the format (8 bytes); how many bytes of the segment it
 * covers, when that was last changed, and how many lines are covered (8 bytes each); how many of them are not blank (4). For each
 * of these: offset (8), length (4), number (8), whether it retracts (1), mark (16), length of the article's id (4) and that in UTF-8.
 * At the end the CRC-32C of all that (8).
 */
final class SegmentIndex {

    /** It is written anew when it leaves so many bytes to be read: that takes as long as to write it. */
    static final long WORTHWHILE = 1 << 20;

    private static final System.Logger LOG = System.getLogger(SegmentIndex.class.getName());

    private static final long FORMAT = 0x454E_5449_4458_0001L;
    private static final int MARK = 16;

    private SegmentIndex() {}

    static Path beside(Path segment) {
        return segment.resolveSibling(segment.getFileName().toString().replace(".jsonl", ".index"));
    }

    /** What the index tells; nothing if there is none, or it does not fit. */
    static Optional<Segment> read(Path path) {
        try {
            Segment segment = parse(path, Files.readAllBytes(beside(path)));
            check(segment);
            return Optional.of(segment);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "{0} is made anew: {1}", beside(path), e);
            return Optional.empty();
        }
    }

    private static Segment parse(Path path, byte[] bytes) throws IOException {
        ByteBuffer index = ByteBuffer.wrap(bytes);
        int content = Math.max(0, bytes.length - Long.BYTES);
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, content);
        if (index.getLong() != FORMAT || index.getLong(content) != sum.getValue()) {
            throw new IOException("damaged, or of another format");
        }
        long end = index.getLong();
        long changed = index.getLong();
        long size = Files.size(path);
        if (end > size || (end == size && changed != changed(path))) {
            throw new IOException("the segment was changed");
        }
        long number = index.getLong();
        int count = index.getInt();
        List<JournalLine> lines = new ArrayList<>(count);
        byte[] mark = new byte[MARK];
        for (int i = 0; i < count; i++) {
            long offset = index.getLong();
            int length = index.getInt();
            long line = index.getLong();
            boolean retracts = index.get() != 0;
            index.get(mark);
            byte[] article = new byte[index.getInt()];
            index.get(article);
            lines.add(new JournalLine(
                    path,
                    offset,
                    length,
                    line,
                    new String(article, StandardCharsets.UTF_8),
                    retracts,
                    HexFormat.of().formatHex(mark)));
        }
        return new Segment(path, lines, end, number);
    }

    /** A segment only grows: if the last line is where it was, so are those before. */
    private static void check(Segment segment) throws IOException {
        JournalLine last = segment.lines().getLast();
        if (last.offset() + last.length() > segment.end()
                || !LineMark.of(last.read()).equals(last.mark())) {
            throw new IOException("it belongs to another segment");
        }
    }

    private static long changed(Path segment) throws IOException {
        return Files.getLastModifiedTime(segment).to(TimeUnit.NANOSECONDS);
    }

    /** Writes it; where the folder can't be written to, the segment is read each time. */
    static void write(Segment segment) {
        if (segment.lines().isEmpty()) {
            return;
        }
        try {
            // In place: what was cut short, or written by two processes at once, does not add up.
            Files.write(beside(segment.path()), content(segment));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "{0} can''t be written: {1}", beside(segment.path()), e);
        }
    }

    private static byte[] content(Segment segment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream index = new DataOutputStream(bytes)) {
            index.writeLong(FORMAT);
            index.writeLong(segment.end());
            index.writeLong(changed(segment.path()));
            index.writeLong(segment.number());
            index.writeInt(segment.lines().size());
            for (JournalLine line : segment.lines()) {
                index.writeLong(line.offset());
                index.writeInt(line.length());
                index.writeLong(line.number());
                index.writeBoolean(line.retracts());
                index.write(HexFormat.of().parseHex(line.mark()));
                byte[] article = line.article().getBytes(StandardCharsets.UTF_8);
                index.writeInt(article.length);
                index.write(article);
            }
            CRC32C sum = new CRC32C();
            sum.update(bytes.toByteArray());
            index.writeLong(sum.getValue());
        }
        return bytes.toByteArray();
    }
}
