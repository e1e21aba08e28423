package io.entente.extractor.names.training;

import io.entente.extractor.names.NameKind;
import io.entente.extractor.names.TextNameFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import opennlp.tools.util.eval.FMeasure;

/**
 * Scores the name finder that ships, on predicted tags, by OpenNLP's {@link FMeasure}: a name is right if both ends and
 * the kind agree. {@code ScoreNameFinder CORPORA}.
 */
public final class ScoreNameFinder {

    private ScoreNameFinder() {}

    /** Runs the scoring. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: ScoreNameFinder CORPORA");
            System.err.println("  CORPORA  folder with uner-ewt-test.iob2.xz and gum-test.conllu.xz");
            System.exit(2);
        }
        TextNameFinder finder = TextNameFinder.load();
        for (var test : new NameSamples(Path.of(arguments[0])).tests().entrySet()) {
            System.out.println(test.getKey() + ": " + test.getValue().size() + " sentences");
            print(
                    "all",
                    finder,
                    test.getValue(),
                    Arrays.stream(NameKind.values()).map(TextNameFinder::type).toList());
            for (NameKind kind : NameKind.values()) {
                print(TextNameFinder.type(kind), finder, test.getValue(), List.of(TextNameFinder.type(kind)));
            }
        }
    }

    private static void print(String title, TextNameFinder finder, List<NameSample> samples, List<String> types) {
        FMeasure score = new FMeasure();
        int names = 0;
        for (NameSample sample : samples) {
            Span[] gold = ofTypes(sample.getNames(), types);
            score.updateScores(gold, ofTypes(finder.find(sample.getSentence()), types));
            names += gold.length;
        }
        System.out.printf(
                Locale.ROOT,
                "  %-13s P %.1f  R %.1f  F1 %.1f  (%d names)%n",
                title,
                100 * score.getPrecisionScore(),
                100 * score.getRecallScore(),
                100 * score.getFMeasure(),
                names);
    }

    private static Span[] ofTypes(Span[] names, List<String> types) {
        return Arrays.stream(names)
                .filter(name -> types.contains(name.getType()))
                .toArray(Span[]::new);
    }
}
