package io.entente.statement.file;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream as bytes, so that one line of broken UTF-8 spoils no other and every line knows its offset. */
final class ByteLines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream input;
    private final byte[] buffer = new byte[BUFFER];
    private int next;
    private int filled;
    private long offset;
    private long number;

    ByteLines(InputStream input) {
        this(input, 0, 0);
    }

    /** Lines that follow so many bytes, and lines. */
    ByteLines(InputStream input, long offset, long number) {
        this.input = input;
        this.offset = offset;
        this.number = number;
    }

    /**
     * A line without its line break.
     *
     * @param offset of its first byte
     * @param number from 1
     * @param ended whether a line break follows; only the last line may lack it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(byte[] bytes, long offset, long number, boolean ended) {

        /** Offset of the byte after the line and its line break. */
        long end() {
            return offset + bytes.length + (ended ? 1 : 0);
        }

        boolean blank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        long begin = offset;
        ByteArrayOutputStream longer = null;
        while (true) {
            if (next == filled) {
                filled = Math.max(0, input.read(buffer));
                next = 0;
                if (filled == 0) {
                    return longer == null ? null : new Line(longer.toByteArray(), begin, ++number, false);
                }
            }
            int from = next;
            int end = from;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            boolean ended = end < filled;
            offset += end - from + (ended ? 1 : 0);
            next = ended ? end + 1 : end;
            if (ended && longer == null) {
                // most lines lie in the buffer as a whole, and are copied once
                return new Line(Arrays.copyOfRange(buffer, from, end), begin, ++number, true);
            }
            longer = longer == null ? new ByteArrayOutputStream(BUFFER) : longer;
            longer.write(buffer, from, end - from);
            if (ended) {
                return new Line(longer.toByteArray(), begin, ++number, true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
