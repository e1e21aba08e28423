package io.entente.extractor.tag.comparison;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluWord;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.tag.Tagger;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.postag.POSEvaluator;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * Trains OpenNLP's {@link POSTaggerME} on our features and joint tags, and scores it beside our tagger by OpenNLP's {@link
 * POSEvaluator}: {@code CompareTaggers CORPORA}. Takes some minutes and 4 GB of heap.
 */
public final class CompareTaggers {

    private static final List<String> TRAINING = List.of("ewt-train", "gum-train");
    private static final List<String> TESTS = List.of("gum-test", "ewt-test");
    private static final int ITERATIONS = 12;
    private static final int CUTOFF = 2;
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;

    private CompareTaggers() {}

    /** Prints a line for each tagger and test part. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: CompareTaggers CORPORA");
            System.err.println("  CORPORA  folder with the training and test parts of EWT and GUM");
            System.exit(2);
        }
        Corpora corpora = new Corpora(Path.of(arguments[0]));
        POSTagger theirs = new POSTaggerME(train(corpora.read(TRAINING)), POSTagFormat.CUSTOM);
        POSTagger ours = Tagger.load();
        for (String test : TESTS) {
            List<ConlluSentence> gold = corpora.read(List.of(test));
            report(test + ", POSTaggerME", theirs, gold);
            report(test + ", our tagger", ours, gold);
        }
    }

    private static POSModel train(List<ConlluSentence> sentences) throws IOException {
        ExtensionLoader.registerAllowedPackage(CompareTaggers.class.getPackageName());
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        List<POSSample> samples =
                sentences.stream().map(sentence -> sample(sentence, tag -> tag)).toList();
        return POSTaggerME.train(
                "en", ObjectStreamUtils.createObjectStream(samples), parameters, new TagContextFactory());
    }

    private static POSSample sample(ConlluSentence sentence, UnaryOperator<String> part) {
        return new POSSample(
                forms(sentence),
                sentence.words().stream()
                        .map(word -> part.apply(word.upos() + "_" + word.xpos()))
                        .toArray(String[]::new));
    }

    private static String[] forms(ConlluSentence sentence) {
        return sentence.words().stream().map(ConlluWord::form).toArray(String[]::new);
    }

    private static void report(String title, POSTagger tagger, List<ConlluSentence> gold) {
        double seconds = seconds(tagger, gold);
        System.out.printf(
                Locale.ROOT,
                "%-24s UPOS %.2f, XPOS %.2f, both %.2f, %,.0f sentences a second of processor time%n",
                title,
                accuracy(tagger, gold, tag -> tag.substring(0, tag.indexOf('_'))),
                accuracy(tagger, gold, tag -> tag.substring(tag.indexOf('_') + 1)),
                accuracy(tagger, gold, tag -> tag),
                gold.size() / seconds);
    }

    private static double accuracy(POSTagger tagger, List<ConlluSentence> gold, UnaryOperator<String> part) {
        POSEvaluator evaluator = new POSEvaluator(new TagPart(tagger, part));
        gold.forEach(sentence -> evaluator.evaluateSample(sample(sentence, part)));
        return 100 * evaluator.getWordAccuracy();
    }

    private static double seconds(POSTagger tagger, List<ConlluSentence> gold) {
        List<String[]> sentences = gold.stream().map(CompareTaggers::forms).toList();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            sentences.forEach(tagger::tag);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin);
        }
        return best / NANOS;
    }
}
