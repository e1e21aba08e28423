package io.entente.scheduler.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run.
 *
 * @param id its beginning in UTC, {@code 20251121T230000Z}; later runs have greater ids
 * @param due when the schedule wanted it; null for a run on demand
 * @param missed how many times of the schedule it makes up for beyond its own
 * @param ended null while it runs, and of a run whose process died
 * @param outcome null while it runs
 * @param extractor version of the extractor
 */
public record RunRecord(
        String id,
        Instant started,
        @Nullable Instant due,
        int missed,
        @Nullable Instant ended,
        @Nullable RunOutcome outcome,
        String extractor,
        Counts counts,
        List<SourceReport> sources,
        List<StoreReport> stores) {

    public RunRecord {
        sources = List.copyOf(sources);
        stores = List.copyOf(stores);
    }

    /** How long it took; zero if that is not known. */
    public Duration lasted() {
        return ended == null ? Duration.ZERO : Duration.between(started, ended);
    }

    /** Everything that went wrong, a line each. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (SourceReport source : sources) {
            if (source.problem() != null) {
                problems.add(source.name() + ": " + source.problem());
            }
        }
        for (StoreReport store : stores) {
            if (store.failure() != null) {
                problems.add(store.failure());
            }
        }
        return problems;
    }
}
