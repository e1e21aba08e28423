package io.entente.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a store answers. The same question gives equal answers from every store.
 *
 * @param rows in the question's order; each has a value or null for every column
 */
public record Answer(List<Column> columns, List<List<@Nullable Object>> rows) {

    public Answer {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns: " + row);
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copies);
    }

    /** Tab-separated lines, the names of the columns first; tabs and line breaks within values become blanks. */
    public String tsv() {
        StringBuilder text =
                new StringBuilder(columns.stream().map(Column::name).collect(Collectors.joining("\t", "", "\n")));
        for (List<@Nullable Object> row : rows) {
            text.append(row.stream()
                    .map(value -> Objects.toString(value, "").replaceAll("[\\t\\n\\r]", " "))
                    .collect(Collectors.joining("\t", "", "\n")));
        }
        return text.toString();
    }
}
