package io.entente.extractor.benchmark;

import io.entente.extractor.ArticleExtractor;
import io.entente.extractor.names.NameFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.parse.DependencyParser;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.segment.Segmenter;
import io.entente.extractor.source.ArticleSource;
import io.entente.extractor.source.Reading;
import io.entente.extractor.source.Readings;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.ontology.Ontology;
import io.entente.syntax.TaggedSentence;
import io.entente.text.Article;
import io.entente.text.Document;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Measures the stages and the whole extraction on articles: {@code Benchmark FILE|FOLDER...}. Prints for each how many
 * sentences and tokens a second it takes, by the clock and by processor time, on one thread and on two.
 */
public final class Benchmark {

    private static final String READS = "texts (.txt) or articles (.jsonl), some thousand sentences of them";
    private static final int MOST_THREADS = 2;
    private static final double NANOS_OF_A_MILLI = 1e6;
    private static final long MEGABYTE = 1 << 20;

    private final List<Article> articles;
    private final List<Document> documents;
    private final long sentences;
    private final long tokens;

    private Benchmark(List<Article> articles) {
        Segmenter segmenter = new Segmenter();
        this.articles = articles;
        this.documents = articles.stream().map(segmenter::segment).toList();
        this.sentences = documents.stream()
                .mapToLong(document -> document.sentences().size())
                .sum();
        this.tokens = documents.stream()
                .flatMap(document -> document.sentences().stream())
                .mapToLong(sentence -> sentence.tokens().size())
                .sum();
    }

    /** Runs everything; takes some minutes. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        if (arguments.length == 0) {
            System.err.println("usage: Benchmark FILE|FOLDER...");
            System.err.println("  " + READS);
            System.exit(2);
        }
        List<Article> articles = new ArrayList<>();
        for (String argument : arguments) {
            List<Article> found = read(argument);
            if (found.isEmpty()) {
                System.err.println(argument + ": nothing to read; wanted are " + READS);
                System.exit(2);
            }
            articles.addAll(found);
        }
        new Benchmark(articles).run();
    }

    /** The articles of a file or folder; none if it has none. */
    static List<Article> read(String input) {
        List<Article> articles = new ArrayList<>();
        try (Readings readings = new ArticleSource(List.of(input), System.in).open()) {
            while (readings.hasNext()) {
                if (readings.next() instanceof Reading.Loaded loaded) {
                    articles.add(loaded.article());
                }
            }
        }
        return articles;
    }

    private void run() throws InterruptedException, ExecutionException {
        System.out.printf(Locale.ROOT, "%d articles, %,d sentences, %,d tokens%n", articles.size(), sentences, tokens);
        WordClusters clusters = load("clusters", WordClusters::load);
        Tagger tagger = load("tagger", () -> Tagger.load(clusters));
        WordVectorTable words = load("word vectors", WordVectorTable::load);
        NameFinder names = load("names", () -> NameFinder.load(words, clusters));
        List<List<TaggedSentence>> tagged = documents.stream()
                .map(document -> document.sentences().stream().map(tagger::tag).toList())
                .toList();
        Segmenter segmenter = new Segmenter();
        measure("segment", articles, segmenter::segment);
        measure("tag and lemmatize", documents, document -> document.sentences().forEach(tagger::tag));
        measure("find names", tagged, names::find);
        for (ParserProfile profile : ParserProfile.values()) {
            DependencyParser parser = load("parser " + profile, () -> DependencyParser.load(profile, words, clusters));
            measure("parse " + profile, tagged, parser::parse);
        }
        for (ParserProfile profile : ParserProfile.values()) {
            ArticleExtractor extractor =
                    load("all models " + profile, () -> ArticleExtractor.load(Ontology.load(), profile));
            measure("extract " + profile, articles, extractor::extract);
        }
    }

    private static <T> T load(String what, Supplier<T> loader) {
        long begin = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T loaded = loader.get();
        System.out.printf(
                Locale.ROOT,
                "load %-22s %6.0f ms by the clock, %6.0f ms of processor time, then %d MB of heap in use%n",
                what,
                (System.nanoTime() - begin) / NANOS_OF_A_MILLI,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / NANOS_OF_A_MILLI,
                usedHeap());
        return loaded;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
    }

    private <T> void measure(String stage, List<T> items, Consumer<T> work)
            throws InterruptedException, ExecutionException {
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            Workload.Seconds seconds = new Workload<>(items, work).measure(threads);
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %d thread%s  by the clock %,9.0f sentences/s %,11.0f tokens/s"
                            + "   of processor time, a thread %,9.0f sentences/s %,11.0f tokens/s%n",
                    stage,
                    threads,
                    threads == 1 ? " " : "s",
                    sentences / seconds.wall(),
                    tokens / seconds.wall(),
                    sentences / seconds.processor() / threads,
                    tokens / seconds.processor() / threads);
        }
    }
}
