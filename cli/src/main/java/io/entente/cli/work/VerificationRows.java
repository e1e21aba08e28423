package io.entente.cli.work;

import io.entente.cli.output.Rows;
import io.entente.loader.store.FactKind;
import io.entente.loader.verify.Difference;
import io.entente.loader.verify.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of verifying stores, as rows. */
public final class VerificationRows {

    /** Differences that a table shows of each store. */
    public static final int SHOWN = 20;

    private VerificationRows() {}

    /** How much of each kind each store should hold, and holds. */
    public static Rows counts(List<Verification> results) {
        List<String> columns = new ArrayList<>(List.of("kind", "statement files"));
        results.forEach(result -> columns.add(result.store()));
        List<List<Object>> rows = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<Object> row = new ArrayList<>();
            row.add(kind.code());
            row.add(results.getFirst().expected().getOrDefault(kind, 0L));
            results.forEach(result -> row.add(result.found().getOrDefault(kind, 0L)));
            rows.add(row);
        }
        List<Object> wrong = new ArrayList<>(List.of("differences", 0));
        results.forEach(result -> wrong.add(result.wrong()));
        rows.add(wrong);
        return new Rows(columns, rows);
    }

    /** The differences, so many of each store. */
    public static Rows differences(List<Verification> results, int most) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Verification result : results) {
            for (Difference each : result.differences()
                    .subList(0, Math.min(most, result.differences().size()))) {
                rows.add(Arrays.asList(
                        result.store(),
                        each.problem(),
                        each.kind().code(),
                        each.id(),
                        each.expected(),
                        each.found().isEmpty() ? null : String.join(" // ", each.found())));
            }
        }
        return new Rows(List.of("store", "problem", "kind", "id", "expected", "found"), rows);
    }
}
