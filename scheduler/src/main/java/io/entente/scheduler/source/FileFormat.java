package io.entente.scheduler.source;

import io.entente.extractor.source.InputFormat;
import io.entente.scheduler.config.Fields;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The forms of files that a source may hold. To add one: a reader, and a constant here. */
enum FileFormat {
    /** An article a file. */
    TEXT(".txt"),
    /** An object a line. */
    JSON_LINES(".jsonl", ".ndjson"),
    /** Values separated by commas, a header first. */
    CSV(".csv"),
    /** Values separated by tabs, a header first. */
    TSV(".tsv"),
    /** A web page. */
    PAGE(".html", ".htm"),
    /** An archive of web pages and texts. */
    ZIP(".zip"),
    /** What a crawler fetched. */
    WARC(".warc");

    private static final String COMPRESSED = ".gz";

    private final String ending;
    private final String alsoEnding;

    FileFormat(String ending) {
        this(ending, ending);
    }

    FileFormat(String ending, String alsoEnding) {
        this.ending = ending;
        this.alsoEnding = alsoEnding;
    }

    /** The format that a file's name tells, compressed or not. */
    static Optional<FileFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ofName(name.endsWith(COMPRESSED) ? name.substring(0, name.length() - COMPRESSED.length()) : name);
    }

    static Optional<FileFormat> ofName(String name) {
        for (FileFormat format : values()) {
            if (name.endsWith(format.ending) || name.endsWith(format.alsoEnding)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    Documents open(FileContext context) throws IOException {
        InputStream in = stream(context.file());
        return switch (this) {
            case TEXT -> new TextDocuments(in, InputFormat.TEXT, context);
            case JSON_LINES ->
                context.fields().equals(Fields.standard())
                        ? new TextDocuments(in, InputFormat.JSON_LINES, context)
                        : new MappedDocuments(in, context);
            case CSV -> new TableDocuments(in, TableDocuments.COMMAS, context);
            case TSV -> new TableDocuments(in, TableDocuments.TABS, context);
            case PAGE -> new PageDocument(in, context);
            case ZIP -> new ZipDocuments(in, context);
            case WARC -> new WarcDocuments(in, context);
        };
    }

    /** WARC files are compressed record by record, which their reader sees to. */
    private InputStream stream(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean compressed = file.toString().toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
        if (!compressed || this == WARC) {
            return in;
        }
        try {
            return new BoundedStream(new GZIPInputStream(in));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** A small file may hold more than any disk. */
    private static final class BoundedStream extends FilterInputStream {
        private static final long MOST = 4L << 30;
        private long left = MOST;

        BoundedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than " + (MOST >> 30) + " GB decompressed");
            }
        }
    }
}
