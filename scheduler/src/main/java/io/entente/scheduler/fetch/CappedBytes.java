package io.entente.scheduler.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Reads a body to its end, or to a bound: a few kilobytes of compressed data may hold gigabytes. */
public final class CappedBytes {

    private CappedBytes() {}

    /** There is more than may be read. */
    public static final class TooLongException extends IOException {

        private static final long serialVersionUID = 1;

        TooLongException(int most) {
            super("more than " + most + " bytes");
        }
    }

    /** @throws TooLongException if there are more bytes than that */
    public static byte[] read(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int read = in.read(buffer);
        while (read >= 0) {
            if (bytes.size() + read > most) {
                throw new TooLongException(most);
            }
            bytes.write(buffer, 0, read);
            read = in.read(buffer);
        }
        return bytes.toByteArray();
    }

    /** As {@link #read}, undoing a Content-Encoding. */
    static byte[] decoded(InputStream in, String encoding, int most) throws IOException {
        return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> read(in, most);
            case "gzip", "x-gzip" -> read(new GZIPInputStream(in), most);
            case "deflate" -> read(new InflaterInputStream(in), most);
            default -> throw new IOException("a Content-Encoding that was not asked for: " + encoding);
        };
    }
}
