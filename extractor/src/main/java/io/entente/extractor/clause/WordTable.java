package io.entente.extractor.clause;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A word list that ships as a data file: cells divided by tabs, one entry a line, {@code #} before a comment.
 *
 * @param rows the cells of each entry, in order of the file
 */
public record WordTable(List<Row> rows) {

    /**
     * One entry.
     *
     * @param place file and line, for messages
     * @param cells as many as the table has columns, without blanks at their ends
     */
    public record Row(String place, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return cells.get(column);
        }

        /**
         * The constant that a cell, or a part of one, names in small letters.
         *
         * @throws IllegalStateException if there is none of that name
         */
        public <E extends Enum<E>> E constant(String name, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> name(constant).equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(place + ": \"" + name + "\" is none of "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Row::name)
                                    .collect(Collectors.joining(", "))));
        }

        private static String name(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    public WordTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a resource that lies beside the class.
     *
     * @throws IllegalStateException if the resource is missing, or a line has not as many cells as columns
     */
    public static WordTable read(Class<?> beside, String name, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(row(name + ":" + number, line, columns));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
        return new WordTable(rows);
    }

    private static Row row(String place, String line, int columns) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() != columns) {
            throw new IllegalStateException(place + ": " + cells.size() + " cells instead of " + columns
                    + "; divide them by single tabs: " + line);
        }
        return new Row(place, cells);
    }
}
