package io.entente.statement.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file of a journal, and where each of its lines lies. */
final class Segment {

    private final Path path;
    private final List<JournalLine> lines;
    private long end;
    private long number;
    private long indexed;

    /**
     * A segment of which nothing was read yet, or as much as an index tells.
     *
     * @param end the bytes that these lines, and blank ones, take
     * @param number of lines, blank ones included
     */
    Segment(Path path, List<JournalLine> lines, long end, long number) {
        this.path = path;
        this.lines = new ArrayList<>(lines);
        this.end = end;
        this.number = number;
        this.indexed = end;
    }

    /**
     * Reads what the index beside the segment doesn't tell, and brings that up to date if it is far behind.
     *
     * @param last whether the segment may still grow, and so end with part of a line
     * @throws StatementFileException if a line other than a torn last one is damaged
     */
    static Segment open(Path path, boolean last) throws IOException {
        Segment segment = SegmentIndex.read(path).orElseGet(() -> new Segment(path, List.of(), 0, 0));
        segment.readOn(last);
        segment.index();
        return segment;
    }

    private void readOn(boolean last) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
                InputStream rest = Channels.newInputStream(file.position(end));
                ByteLines following = new ByteLines(rest, end, number)) {
            ByteLines.Line line = following.next();
            while (line != null) {
                ByteLines.Line after = following.next();
                if (last && after == null && torn(line)) {
                    return;
                }
                if (!line.blank()) {
                    lines.add(JournalLine.of(path, line.offset(), line.number(), line.bytes()));
                }
                end = line.end();
                number = line.number();
                line = after;
            }
        }
    }

    /** A writer that was killed leaves the beginning of a line, or its length without its bytes. */
    private boolean torn(ByteLines.Line line) {
        if (!line.ended()) {
            return true;
        }
        try {
            StatementCodec.parse(line.bytes(), new LineOrigin(path.toString(), line.number()));
            return false;
        } catch (StatementFileException e) {
            return true;
        }
    }

    /** Notes a line that was appended, with its line break. */
    JournalLine appended(byte[] line, String article, boolean retracts) {
        JournalLine added = new JournalLine(path, end, line.length, number + 1, article, retracts, LineMark.of(line));
        lines.add(added);
        end += line.length + 1;
        number++;
        return added;
    }

    /** Writes the index anew if that saves much reading. */
    void index() {
        if (end - indexed >= SegmentIndex.WORTHWHILE) {
            SegmentIndex.write(this);
            indexed = end;
        }
    }

    Path path() {
        return path;
    }

    List<JournalLine> lines() {
        return lines;
    }

    /** How many bytes hold whole lines. */
    long end() {
        return end;
    }

    /** How many lines there are, blank ones included. */
    long number() {
        return number;
    }
}
