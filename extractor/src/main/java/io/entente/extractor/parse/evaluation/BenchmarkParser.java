package io.entente.extractor.parse.evaluation;

import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Sentence;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Measures the speed of tagger and parser on a treebank's sentences, on one and two threads: {@code BenchmarkParser CORPORA
 * TREEBANK}. Each figure is the best of several rounds over all sentences, after a round to warm up.
 */
public final class BenchmarkParser {

    private static final int ROUNDS = 5;

    private final List<Sentence> sentences;
    private final long tokens;

    private BenchmarkParser(List<Sentence> sentences) {
        this.sentences = sentences;
        this.tokens = sentences.stream()
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    /** Prints a line for each stage, profile and number of threads. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        if (arguments.length != 2) {
            System.err.println("usage: BenchmarkParser CORPORA TREEBANK");
            System.exit(2);
        }
        List<Sentence> sentences = new Corpora(Path.of(arguments[0]))
                .read(List.of(arguments[1])).stream().map(ConlluTrees::sentence).toList();
        new BenchmarkParser(sentences).run();
    }

    private void run() throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        WordClusters clusters = WordClusters.load();
        Tagger tagger = Tagger.load(clusters);
        System.out.printf("load clusters and tagger: %d ms%n", millisecondsSince(begin));
        List<TaggedSentence> tagged = sentences.stream().map(tagger::tag).toList();
        measure("tag", sentences, tagger::tag);
        for (ParserProfile profile : ParserProfile.values()) {
            begin = System.nanoTime();
            DependencyParser parser = DependencyParser.load(profile, clusters);
            System.out.printf("load parser %s: %d ms%n", profile, millisecondsSince(begin));
            measure("parse " + profile, tagged, parser::parse);
            measure("tag and parse " + profile, sentences, sentence -> parser.parse(tagger.tag(sentence)));
        }
    }

    private static long millisecondsSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private <T> void measure(String stage, List<T> items, Consumer<T> work)
            throws InterruptedException, ExecutionException {
        for (int threads = 1; threads <= 2; threads++) {
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round <= ROUNDS; round++) {
                double seconds = seconds(items, work, threads);
                best = round == 0 ? best : Math.min(best, seconds);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %d threads %8.0f sentences/s %9.0f tokens/s%n",
                    stage,
                    threads,
                    items.size() / best,
                    tokens / best);
        }
    }

    private static <T> double seconds(List<T> items, Consumer<T> work, int threads)
            throws InterruptedException, ExecutionException {
        long begin = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int part = 0; part < threads; part++) {
                int first = part;
                parts.add(pool.submit(() -> {
                    for (int i = first; i < items.size(); i += threads) {
                        work.accept(items.get(i));
                    }
                }));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }
}
