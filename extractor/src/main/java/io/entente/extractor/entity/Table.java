package io.entente.extractor.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the gazetteer's tab-separated files, whose first line names the columns. */
final class Table {

    private static final String FOLDER = "/gazetteer/";

    private Table() {}

    /** @throws IllegalStateException if there is no such file or a row has too many or too few cells */
    static List<TableRow> read(String file) {
        @Nullable InputStream stream = Table.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new IllegalStateException("the gazetteer has no file " + FOLDER + file);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().toList();
            String[] header = lines.getFirst().split("\t", -1);
            List<TableRow> rows = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                rows.add(row(file, i + 1, header, lines.get(i).split("\t", -1)));
            }
            return List.copyOf(rows);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FOLDER + file, e);
        }
    }

    private static TableRow row(String file, int line, String[] header, String[] cells) {
        if (cells.length != header.length) {
            throw new IllegalStateException(file + ", line " + line + ": " + cells.length + " cells for "
                    + header.length + " columns; part them by single tabs");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            byColumn.put(header[i], cells[i]);
        }
        return new TableRow(file, line, byColumn);
    }
}
