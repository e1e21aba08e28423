package io.entente.cli.output;

import io.entente.evaluation.ConfidenceBand;
import io.entente.evaluation.ReferenceScores;
import io.entente.evaluation.Score;
import io.entente.evaluation.StatementScores;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints the scores of an evaluation as tables for a person. */
public final class ScoreRows {

    private static final List<String> COLUMNS =
            List.of("", "precision", "recall", "F1", "matched", "gold", "predicted");

    private final PrintStream out;
    private final RowPrinter printer;

    public ScoreRows(PrintStream out, RowPrinter printer) {
        this.out = out;
        this.printer = printer;
    }

    /** Scores by level, attributes, relation types and confidence, with the errors if they are wanted. */
    public void print(StatementScores scores, boolean errors) {
        List<List<@Nullable Object>> levels = new ArrayList<>();
        scores.core()
                .forEach((level, score) ->
                        levels.add(row("core, " + level.name().toLowerCase(Locale.ROOT), score)));
        levels.add(row("structural, strict", scores.structural()));
        print("Statements", COLUMNS, levels);
        List<List<@Nullable Object>> attributes = new ArrayList<>();
        scores.attributes()
                .forEach((name, share) -> attributes.add(Arrays.asList(name, share == null ? null : figure(share))));
        print("Attributes of those that match", List.of("", "right"), attributes);
        List<List<@Nullable Object>> types = new ArrayList<>();
        scores.types().forEach((type, score) -> types.add(row(type, score)));
        print("Relation types", COLUMNS, types);
        List<List<@Nullable Object>> bands = new ArrayList<>();
        for (ConfidenceBand band : scores.calibration()) {
            bands.add(Arrays.asList(
                    figure(band.from()) + " to " + figure(band.to()),
                    band.claims(),
                    band.claims() == 0 ? null : figure((double) band.right() / band.claims())));
        }
        print("Confidence", List.of("", "statements", "right"), bands);
        list("Affirmed though the text denies it", scores.falselyAffirmed());
        if (errors) {
            list("Missed", scores.missed());
            list("Wrong", scores.wrong());
        }
    }

    /** Whom descriptions and pronouns mean, by kind, with the errors if they are wanted. */
    public void print(ReferenceScores scores, boolean errors) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        new TreeMap<>(scores.kinds()).forEach((kind, count) -> rows.add(row(kind, count)));
        rows.add(row("all", scores.all()));
        print("Descriptions and pronouns", List.of("", "share right", "right", "somebody else", "nobody", "all"), rows);
        if (errors) {
            list("Read wrongly", scores.errors());
        }
    }

    private static List<@Nullable Object> row(String kind, ReferenceScores.Count count) {
        return Arrays.asList(kind, figure(count.share()), count.right(), count.other(), count.nobody(), count.all());
    }

    private void print(String title, List<String> columns, List<List<@Nullable Object>> rows) {
        out.println(title);
        printer.print(new Rows(columns, rows), RowFormat.TABLE);
        out.println();
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title + ": " + lines.size());
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }

    private static List<@Nullable Object> row(String name, Score score) {
        return Arrays.asList(
                name,
                figure(score.precision()),
                figure(score.recall()),
                figure(score.f1()),
                score.matched(),
                score.gold(),
                score.predicted());
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
