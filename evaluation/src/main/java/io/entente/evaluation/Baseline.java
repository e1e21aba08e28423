package io.entente.evaluation;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores that were reached once: a change must not fall behind them.
 *
 * @param figures scores from 0 to 1, by name
 */
public record Baseline(Map<String, Double> figures) {

    /** How far a score may fall before it counts: about one statement in a hundred. */
    public static final double TOLERANCE = 0.01;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public Baseline {
        figures = Map.copyOf(figures);
    }

    /** The scores that are kept from an evaluation. */
    public static Baseline of(StatementScores scores) {
        Map<String, Double> figures = new LinkedHashMap<>();
        scores.core().forEach((level, score) -> {
            String name = "core " + level.name().toLowerCase(Locale.ROOT);
            figures.put(name + " precision", rounded(score.precision()));
            figures.put(name + " F1", rounded(score.f1()));
        });
        figures.put("structural F1", rounded(scores.structural().f1()));
        for (String attribute : List.of("polarity", "certainty", "source")) {
            Double share = scores.attributes().get(attribute);
            figures.put(attribute, share == null ? 1 : rounded(share));
        }
        return new Baseline(figures);
    }

    /** The scores that are kept of whom descriptions and pronouns mean. */
    public static Baseline of(ReferenceScores scores) {
        Map<String, Double> figures = new LinkedHashMap<>();
        ReferenceScores.Count all = scores.all();
        figures.put("references right", rounded(all.share()));
        figures.put("references to nobody else", all.all() == 0 ? 1 : rounded(1 - (double) all.other() / all.all()));
        return new Baseline(figures);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** @throws IOException if the file cannot be read or is no object of names and numbers */
    public static Baseline read(Path file) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        JSON.readTree(file.toFile())
                .properties()
                .forEach(each -> figures.put(each.getKey(), each.getValue().doubleValue()));
        return new Baseline(figures);
    }

    public void write(Path file) throws IOException {
        Map<String, Double> sorted = new TreeMap<>(figures);
        Files.writeString(file, JSON.writeValueAsString(sorted) + "\n");
    }

    /** What fell by more than the tolerance, for a person to read; empty if nothing did. */
    public List<String> drops(Baseline now) {
        List<String> drops = new ArrayList<>();
        new TreeMap<>(figures).forEach((name, before) -> {
            double after = now.figures.getOrDefault(name, 0.0);
            if (after < before - TOLERANCE) {
                drops.add(String.format(Locale.ROOT, "%s fell from %.3f to %.3f", name, before, after));
            }
        });
        return drops;
    }
}
