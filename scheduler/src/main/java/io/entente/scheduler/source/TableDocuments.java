package io.entente.scheduler.source;

import io.entente.extractor.source.Reading;
import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table with a header, an article a row. */
final class TableDocuments implements Documents {

    static final CSVFormat COMMAS = format(CSVFormat.RFC4180);
    static final CSVFormat TABS = format(CSVFormat.TDF.builder().setQuote(null).get());

    private final FileContext context;
    private final RecordBound bound;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    TableDocuments(InputStream in, CSVFormat format, FileContext context) throws IOException {
        this.context = context;
        this.bound = new RecordBound(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), context.largest());
        this.parser = CSVParser.builder().setReader(bound).setFormat(format).get();
        this.records = parser.iterator();
    }

    private static CSVFormat format(CSVFormat format) {
        return format.builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
    }

    @Override
    public Optional<Reading> next() throws IOException {
        bound.begin();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord row = records.next();
            return Optional.of(new FieldMapping(context)
                    .read(
                            column -> row.isSet(column) ? Optional.of(row.get(column)) : Optional.empty(),
                            context.line(parser.getCurrentLineNumber())));
        } catch (UncheckedIOException e) {
            throw new IOException("line " + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    /** A quotation mark that is never closed makes one cell of the whole rest of the file. */
    private static final class RecordBound extends FilterReader {
        private final int most;
        private long read;

        RecordBound(Reader in, int most) {
            super(in);
            this.most = most;
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int characters) throws IOException {
            read += characters;
            if (read > most) {
                throw new IOException("a row of more than " + most + " characters: is a quotation mark left open?");
            }
        }
    }
}
