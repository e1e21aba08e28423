package io.entente.extractor.names.comparison;

import io.entente.extractor.names.TextNameFinder;
import io.entente.extractor.names.training.NameSamples;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderEvaluator;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.eval.FMeasure;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains OpenNLP's {@link NameFinderME} on our features, and scores it beside our finder by OpenNLP's {@link
 * TokenNameFinderEvaluator}: {@code CompareNameFinders CORPORA ALGORITHM ITERATIONS CUTOFF}.
 */
public final class CompareNameFinders {

    private static final double NANOS = 1e9;

    private CompareNameFinders() {}

    /** Prints a line for each finder and test part. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("usage: CompareNameFinders CORPORA ALGORITHM ITERATIONS CUTOFF");
            System.err.println("  CORPORA    folder with gum-train, gum-test, uner-ewt-dev and uner-ewt-test");
            System.err.println("  ALGORITHM  PERCEPTRON, MAXENT or MAXENT_QN");
            System.exit(2);
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, arguments[1]);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, Integer.parseInt(arguments[2]));
        parameters.put(TrainingParameters.CUTOFF_PARAM, Integer.parseInt(arguments[3]));
        ExtensionLoader.registerAllowedPackage(CompareNameFinders.class.getPackageName());
        NameSamples samples = new NameSamples(Path.of(arguments[0]));
        TokenNameFinder theirs = new NameFinderME(NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples.training()),
                parameters,
                new NameContextFactory()));
        TokenNameFinder ours = TextNameFinder.load();
        for (var test : samples.tests().entrySet()) {
            report(test.getKey() + ", NameFinderME", theirs, test.getValue());
            report(test.getKey() + ", our finder", ours, test.getValue());
        }
    }

    private static void report(String title, TokenNameFinder finder, List<NameSample> gold) {
        TokenNameFinderEvaluator evaluator = new TokenNameFinderEvaluator(finder);
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        gold.forEach(evaluator::evaluateSample);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / NANOS;
        FMeasure score = evaluator.getFMeasure();
        System.out.printf(
                Locale.ROOT,
                "%-28s P %.1f  R %.1f  F1 %.1f, %,.0f sentences a second of processor time, tagging included%n",
                title,
                100 * score.getPrecisionScore(),
                100 * score.getRecallScore(),
                100 * score.getFMeasure(),
                gold.size() / seconds);
    }
}
