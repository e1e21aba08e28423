package io.entente.extractor.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Cuts a stream into lines at LF or CR LF, and never holds more of a line than the limit. */
final class ByteLines implements AutoCloseable {

    /** A line without its end, of which no more than the limit is kept. */
    static final class Line {

        private final long number;
        private final long offset;
        private final byte[] bytes;
        private final long length;

        private Line(long number, long offset, byte[] bytes, long length) {
            this.number = number;
            this.offset = offset;
            this.bytes = bytes;
            this.length = length;
        }

        /** Counted from 1. */
        long number() {
            return number;
        }

        /** The text of the line, where it is one. */
        String text() throws ArticleException {
            if (length > bytes.length) {
                throw new ArticleException(
                        "the line has " + length + " bytes, an article may have " + bytes.length,
                        Excerpt.beginningOf(bytes),
                        "cut it into articles");
            }
            return Utf8.decode(bytes, offset);
        }
    }

    private final InputStream in;
    private final int limit;
    private long number;
    private long offset;

    ByteLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** The next line; empty at the end. */
    Optional<Line> next() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long begin = offset;
        long length = 0;
        int last = -1;
        while (b >= 0 && b != '\n') {
            if (length < limit) {
                bytes.write(b);
            }
            length++;
            last = b;
            b = in.read();
        }
        offset += length + (b == '\n' ? 1 : 0);
        boolean carriageReturn = last == '\r';
        byte[] kept = bytes.toByteArray();
        if (carriageReturn && kept.length == length) {
            kept = Arrays.copyOf(kept, kept.length - 1);
        }
        return Optional.of(new Line(++number, begin, kept, carriageReturn ? length - 1 : length));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
