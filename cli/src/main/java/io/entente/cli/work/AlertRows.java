package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.scheduler.alert.AlertNews;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The new rows of a standing question, with its name before them. */
public final class AlertRows {

    private AlertRows() {}

    public static Rows of(AlertNews news) {
        List<String> columns = new ArrayList<>(List.of("alert"));
        columns.addAll(news.columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> each : news.rows()) {
            List<@Nullable Object> row = new ArrayList<>();
            row.add(news.alert());
            each.forEach(cell -> row.add(cell == null || cell instanceof Number ? cell : cell.toString()));
            rows.add(row);
        }
        return new Rows(columns, rows);
    }
}
