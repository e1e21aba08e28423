package io.entente.loader.export;

import io.entente.loader.export.ExportFormat.Export;
import io.entente.loader.whole.WholeGraph;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table in CSV by RFC 4180, with a header. */
abstract class CsvTable implements Export {

    private final CSVPrinter printer;

    CsvTable(OutputStream file, String... columns) throws IOException {
        this.printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8)),
                CSVFormat.RFC4180
                        .builder()
                        .setRecordSeparator('\n')
                        .setHeader(columns)
                        .get());
    }

    final void row(@Nullable Object... cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public final void finish(WholeGraph graph) {
        // All rows are statements, and were written with their articles.
    }

    @Override
    public final void close() throws IOException {
        printer.close();
    }
}
