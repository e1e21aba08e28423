package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.scheduler.history.Counts;
import io.entente.scheduler.history.RunRecord;
import io.entente.scheduler.history.SourceReport;
import io.entente.scheduler.history.StoreReport;
import io.entente.scheduler.state.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Runs, and what they did, as rows. */
public final class RunRows {

    private static final List<String> COUNTS =
            List.of("new", "changed", "unchanged", "set aside", "copies", "statements");

    private RunRows() {}

    /** A row a run. */
    public static Rows of(List<RunRecord> runs) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RunRecord run : runs) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    run.id(), run.outcome() == null ? "running" : run.outcome().words()));
            row.addAll(counts(run.counts()));
            row.add(
                    run.ended() == null
                            ? null
                            : String.format(Locale.ROOT, "%.1f", run.lasted().toMillis() / 1000.0));
            rows.add(row);
        }
        return new Rows(columns(List.of("run", "outcome"), "seconds"), rows);
    }

    /** What came of each source and each store. */
    public static Rows parts(RunRecord run) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (SourceReport source : run.sources()) {
            List<@Nullable Object> row =
                    new ArrayList<>(List.of(source.name(), source.outcome().words()));
            row.addAll(counts(source.counts()));
            row.add(source.problem());
            rows.add(row);
        }
        for (StoreReport store : run.stores()) {
            rows.add(Arrays.asList(
                    store.store(),
                    store.failure() == null ? "loaded" : "failed",
                    store.added(),
                    store.changed(),
                    null,
                    null,
                    null,
                    store.statements(),
                    store.failure()));
        }
        return new Rows(columns(List.of("source or store", "outcome"), "problem"), rows);
    }

    /** What gave no article, a row each. */
    public static Rows failures(List<Failure> failures) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Failure each : failures) {
            rows.add(Arrays.asList(
                    each.source(),
                    each.place(),
                    each.reason(),
                    each.remedy(),
                    each.attempts(),
                    each.last().toString(),
                    each.next() == null ? null : each.next().toString()));
        }
        return new Rows(List.of("source", "place", "reason", "what to do", "attempts", "last", "next"), rows);
    }

    private static List<@Nullable Object> counts(Counts counts) {
        return Arrays.asList(
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.setAside(),
                counts.copies(),
                counts.statements());
    }

    private static List<String> columns(List<String> first, String last) {
        List<String> columns = new ArrayList<>(first);
        columns.addAll(COUNTS);
        columns.add(last);
        return columns;
    }
}
