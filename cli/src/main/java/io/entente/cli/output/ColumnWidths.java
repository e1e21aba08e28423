package io.entente.cli.output;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares the width of a table among its columns: the narrow ones get what they need, the wide ones what is left. */
final class ColumnWidths {

    private ColumnWidths() {}

    /** The width of each column in characters, together no more than the budget where that is possible. */
    static int[] fit(Rows rows, int budget) {
        int columns = rows.columns().size();
        int[] wanted = new int[columns];
        for (int i = 0; i < columns; i++) {
            wanted[i] = rows.columns().get(i).length();
            for (List<? extends @Nullable Object> row : rows.rows()) {
                Object value = row.get(i);
                wanted[i] =
                        Math.max(wanted[i], value == null ? 0 : value.toString().length());
            }
        }
        int limit = limit(wanted, budget);
        int[] widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = Math.min(wanted[i], limit);
        }
        return widths;
    }

    /** The greatest width such that columns cut to it fit into the budget. */
    private static int limit(int[] wanted, int budget) {
        int limit = Math.max(1, budget);
        while (limit > 8 && total(wanted, limit) > budget) {
            limit--;
        }
        return limit;
    }

    private static int total(int[] wanted, int limit) {
        int total = 0;
        for (int width : wanted) {
            total += Math.min(width, limit);
        }
        return total;
    }
}
