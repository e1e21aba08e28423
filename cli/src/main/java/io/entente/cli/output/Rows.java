package io.entente.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows to print.
 *
 * @param columns the columns' names
 * @param rows the cells of each row, one a column: text, a number, a truth value, or null for nothing
 */
public record Rows(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {

    public Rows {
        columns = List.copyOf(columns);
        for (List<?> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " cells for the columns " + columns + ": " + row);
            }
        }
    }
}
