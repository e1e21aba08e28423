package io.entente.evaluation;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes scores as Markdown tables, for docs/results and for a person at a terminal. */
public final class StatementReport {

    private StatementReport() {}

    /** Scores by level, attributes, relation types and confidence; with the errors if they are wanted. */
    public static String markdown(String title, StatementScores scores, boolean errors) {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        text.append(
                "| level | precision | recall | F1 | matched | gold | predicted |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        scores.core()
                .forEach((level, score) -> row(text, "core, " + level.name().toLowerCase(Locale.ROOT), score));
        row(text, "structural, strict", scores.structural());
        text.append("\n| attribute of matched statements | accuracy |\n| --- | --- |\n");
        for (Map.Entry<String, @Nullable Double> each : scores.attributes().entrySet()) {
            Double share = each.getValue();
            text.append("| " + each.getKey() + " | " + (share == null ? "-" : figure(share)) + " |\n");
        }
        text.append(
                "\n| relation type | precision | recall | F1 | matched | gold | predicted |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        scores.types().forEach((type, score) -> row(text, type, score));
        text.append("\n| confidence | statements | right |\n| --- | --- | --- |\n");
        for (ConfidenceBand band : scores.calibration()) {
            String share = band.claims() == 0 ? "-" : figure((double) band.right() / band.claims());
            text.append("| " + figure(band.from()) + " to " + figure(band.to()) + " | " + band.claims() + " | " + share
                    + " |\n");
        }
        if (!scores.falselyAffirmed().isEmpty()) {
            text.append("\nAffirmed though denied: " + String.join("; ", scores.falselyAffirmed()) + "\n");
        }
        if (errors) {
            list(text, "Missed", scores.missed());
            list(text, "Wrong", scores.wrong());
        }
        return text.toString();
    }

    /** How often descriptions and pronouns mean whom the text means, by kind; with the errors if they are wanted. */
    public static String markdown(String title, ReferenceScores scores, boolean errors) {
        StringBuilder text = new StringBuilder("## " + title + "\n\n");
        text.append(
                "| | share right | right | somebody else | nobody | all |\n| --- | --- | --- | --- | --- | --- |\n");
        new TreeMap<>(scores.kinds()).forEach((kind, count) -> row(text, kind, count));
        row(text, "all", scores.all());
        if (errors) {
            list(text, "Read wrongly", scores.errors());
        }
        return text.toString();
    }

    private static void row(StringBuilder text, String name, ReferenceScores.Count count) {
        text.append("| " + name + " | " + figure(count.share()) + " | " + count.right() + " | " + count.other() + " | "
                + count.nobody() + " | " + count.all() + " |\n");
    }

    private static void row(StringBuilder text, String name, Score score) {
        text.append("| " + name + " | " + figure(score.precision()) + " | " + figure(score.recall()) + " | "
                + figure(score.f1()) + " | " + score.matched() + " | " + score.gold() + " | " + score.predicted()
                + " |\n");
    }

    private static void list(StringBuilder text, String title, Iterable<String> lines) {
        text.append("\n" + title + "\n\n");
        lines.forEach(line -> text.append("- " + line + "\n"));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
