package io.entente.extractor.parse.graph.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchEncoder;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.TorchTraining;
import io.entente.extractor.neural.training.Vocabulary;
import io.entente.extractor.parse.graph.GraphParser;
import io.entente.extractor.parse.training.RelationInventory;
import io.entente.extractor.tag.WordClusters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Trains the network of {@link io.entente.extractor.parse.graph.GraphParser}, to find heads, relations and tags together. One
 * thread of PyTorch and one seed give the same numbers on the same kind of processor.
 */
public final class GraphParserTrainer {

    private static final int MAX_WORDS = 100;
    private static final double DROPOUT = 0.33;
    private static final float TAG_WEIGHT = 0.5f;

    private final GraphParserSize size;
    private final TorchTraining training;
    private final Map<Long, float[]> vectors;
    private final WordClusters clusters;
    private final long seed;

    /** @param vectors pre-trained vectors by their words' keys */
    public GraphParserTrainer(
            GraphParserSize size,
            TorchTraining training,
            Map<Long, float[]> vectors,
            WordClusters clusters,
            long seed) {
        this.size = size;
        this.training = training;
        this.vectors = vectors;
        this.clusters = clusters;
        this.seed = seed;
    }

    /** Trains on trees, whose tags are those that a tagger gave which had not seen them, and writes the model and the vectors of words. */
    public void train(List<GoldTree> trees, Path models) throws IOException {
        List<GoldTree> learned = trees.stream()
                .filter(gold -> gold.tree().size() > 0 && gold.tree().size() <= MAX_WORDS)
                .toList();
        List<long[][]> keys = learned.stream()
                .map(gold -> WordInputs.keys(gold.tree().tagged(), clusters))
                .toList();
        Vocabulary vocabulary = Vocabulary.of(keys, vectors);
        List<String> relations =
                RelationInventory.of(learned.stream().map(GoldTree::tree).toList());
        TreeSet<String> names = new TreeSet<>();
        learned.forEach(gold -> names.addAll(gold.tags()));
        List<String> tags = List.copyOf(names);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < learned.size(); i++) {
            examples.add(Example.of(vocabulary.number(keys.get(i)), learned.get(i), relations, tags));
        }
        try (TorchParameters parameters = new TorchParameters(seed)) {
            Network network = new Network(parameters, vocabulary, relations.size(), tags.size());
            training.train("parser", parameters, examples, Example::size, network::loss);
            write(models, parameters.averages(), vocabulary, relations, tags);
        }
    }

    private void write(
            Path models,
            Map<String, float[]> parameters,
            Vocabulary vocabulary,
            List<String> relations,
            List<String> tags)
            throws IOException {
        try (NetworkFileWriter file = new NetworkFileWriter(models.resolve(WordVectorTable.FILE))) {
            file.begin(parameters);
            file.words(vocabulary);
        }
        try (NetworkFileWriter file = new NetworkFileWriter(models.resolve(GraphParser.FILE))) {
            file.begin(parameters);
            file.names(relations);
            file.names(tags);
            file.encoder(vocabulary, size.encoder());
            file.integer(size.arc());
            file.integer(size.label());
            file.parameter("root");
            for (String layer : List.of("projection", "arc", "label", "tag")) {
                file.layer(layer);
            }
        }
    }

    /** What {@code ParserNetwork} and {@code SentenceScores} compute, with gradients. */
    private final class Network {

        private final TorchParameters parameters;
        private final TorchEncoder encoder;

        Network(TorchParameters parameters, Vocabulary vocabulary, int relations, int tags) {
            this.parameters = parameters;
            EncoderSize read = size.encoder();
            encoder = new TorchEncoder(parameters, vocabulary, read, EncoderDropout.ofNumbers(DROPOUT));
            parameters.add("root", 0.5, 1, read.width());
            double scale = Math.sqrt(3.0 / read.width());
            parameters.addLayer("projection", scale, read.width(), 2 * (size.arc() + size.label()));
            parameters.addLayer("arc", 0.5 / Math.sqrt(size.arc()), size.arc(), size.arc());
            parameters.addLayer("label", Math.sqrt(3.0 / size.label()), size.label(), relations);
            parameters.addLayer("tag", scale, read.width(), tags);
        }

        NDArray loss(NDManager step, List<Example> batch) {
            Gold gold = Gold.of(batch);
            int count = batch.size();
            int length = batch.getFirst().size();
            int words = count * length;
            NDArray read =
                    encoder.encode(step, batch.stream().map(Example::words).toList());
            NDArray tags =
                    parameters.apply("tag", read.reshape(words, size.encoder().width()));
            NDArray loss = TorchEncoder.loss(tags, step.create(gold.tags(), new Shape(words, 1)))
                    .mul(TAG_WEIGHT);

            NDArray root =
                    step.zeros(new Shape(count, 1, size.encoder().width())).add(parameters.get("root"));
            int arc = size.arc();
            int label = size.label();
            NDList parts = parameters
                    .apply("projection", root.concat(read, 1))
                    .split(new long[] {arc, 2L * arc, 2L * arc + label}, 2);
            NDArray dependents = TorchEncoder.drop(TorchEncoder.leakyRelu(withoutRoot(parts.get(0))), DROPOUT);
            NDArray heads = TorchEncoder.drop(TorchEncoder.leakyRelu(parts.get(1)), DROPOUT);
            NDArray arcs = parameters.apply("arc", dependents).batchMatMul(heads.transpose(0, 2, 1));
            loss = loss.add(
                    TorchEncoder.loss(arcs.reshape(words, length + 1), step.create(gold.heads(), new Shape(words, 1))));

            NDArray ofHeads = TorchEncoder.embed(
                    step.create(gold.rowsOfHeads(), new Shape(words)),
                    parts.get(3).reshape(count * (length + 1L), label));
            NDArray pairs = TorchEncoder.leakyRelu(
                    withoutRoot(parts.get(2)).reshape(words, label).add(ofHeads));
            NDArray labels = parameters.apply("label", TorchEncoder.drop(pairs, DROPOUT));
            return loss.add(TorchEncoder.loss(labels, step.create(gold.relations(), new Shape(words, 1))))
                    .div(words);
        }

        private static NDArray withoutRoot(NDArray vectors) {
            return vectors.split(new long[] {1}, 1).get(1);
        }
    }
}
