package io.entente.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Prints rows in any {@link RowFormat}. */
public final class RowPrinter {

    /** Width of a table that goes to no terminal. */
    private static final int UNBOUNDED = 240;

    private static final int NARROWEST = 60;

    /** The blank on each side of a cell. */
    private static final int PADDING = 2;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** Of the 29 characters that the table library draws with, only those of the line below the header. */
    private static final Character[] BORDERS = new Character[29];

    static {
        BORDERS[8] = '─';
    }

    private final PrintStream out;
    private final @Nullable Integer terminalColumns;

    public RowPrinter(PrintStream out, Terminal terminal) {
        this.out = out;
        this.terminalColumns = terminal.outputColumns();
    }

    public void print(Rows rows, RowFormat format) {
        switch (format) {
            case TABLE -> printTable(rows);
            case CSV ->
                printSeparated(
                        rows,
                        CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
            case TSV ->
                printSeparated(
                        rows,
                        CSVFormat.TDF
                                .builder()
                                .setRecordSeparator('\n')
                                .setQuote(null)
                                .get());
            case JSON -> printJson(rows);
            case JSONL -> rows.rows().forEach(row -> out.println(json(object(rows.columns(), row))));
        }
        out.flush();
    }

    private void printTable(Rows rows) {
        int width = Math.max(NARROWEST, terminalColumns == null ? UNBOUNDED : terminalColumns);
        int columns = rows.columns().size();
        int[] widths = ColumnWidths.fit(rows, width - PADDING * columns);
        List<Column> layout = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            layout.add(new Column()
                    .header(rows.columns().get(i))
                    .headerAlign(HorizontalAlign.LEFT)
                    .dataAlign(numeric(rows, i) ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                    .minWidth(widths[i] + PADDING)
                    .maxWidth(widths[i] + PADDING, OverflowBehaviour.NEWLINE));
        }
        String[][] cells = rows.rows().stream()
                .map(row -> row.stream().map(RowPrinter::cell).toArray(String[]::new))
                .toArray(String[][]::new);
        String table = AsciiTable.builder()
                .border(BORDERS)
                .data(layout.toArray(Column[]::new), cells)
                .asString();
        table.lines().map(line -> line.substring(1).stripTrailing()).forEach(out::println);
    }

    private static boolean numeric(Rows rows, int column) {
        return rows.rows().stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .allMatch(Number.class::isInstance);
    }

    private void printSeparated(Rows rows, CSVFormat format) {
        boolean tabs = format.getDelimiterString().equals("\t");
        try {
            CSVPrinter printer = new CSVPrinter(out, format);
            printer.printRecord(rows.columns());
            for (List<? extends @Nullable Object> row : rows.rows()) {
                // A tab or line break inside a cell would break the row: TSV has no quotes.
                printer.printRecord(
                        row.stream().map(value -> tabs ? cell(value).replaceAll("[\t\r\n]+", " ") : cell(value)));
            }
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void printJson(Rows rows) {
        out.println("[");
        for (int i = 0; i < rows.rows().size(); i++) {
            String comma = i + 1 < rows.rows().size() ? "," : "";
            out.println("  " + json(object(rows.columns(), rows.rows().get(i))) + comma);
        }
        out.println("]");
    }

    private static Map<String, @Nullable Object> object(List<String> columns, List<? extends @Nullable Object> row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), row.get(i));
        }
        return object;
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cells are text, numbers and truth values, not " + value, e);
        }
    }

    private static String cell(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
