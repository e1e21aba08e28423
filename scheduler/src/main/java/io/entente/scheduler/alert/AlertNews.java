package io.entente.scheduler.alert;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new in the answer of a standing question.
 *
 * @param rows that the last answer lacked; each has a value or null for every column
 * @param first whether it was asked for the first time: all its rows are known from then on, and none is told
 * @param problem why it could not be asked or told; null if nothing went wrong
 */
public record AlertNews(
        String alert,
        List<String> columns,
        List<List<@Nullable Object>> rows,
        boolean first,
        @Nullable String problem) {

    public AlertNews {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(new ArrayList<>(rows));
    }
}
