package io.entente.extractor.parse.graph.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import io.entente.extractor.neural.training.EncoderDropout;
import io.entente.extractor.neural.training.EncoderSize;
import io.entente.extractor.neural.training.NetworkFileWriter;
import io.entente.extractor.neural.training.TorchEncoder;
import io.entente.extractor.neural.training.TorchParameters;
import io.entente.extractor.neural.training.Vocabulary;
import java.io.IOException;
import java.util.List;

/** What {@code ParserNetwork} and {@code SentenceScores} compute, in PyTorch, with gradients and with dropout. */
final class TorchParserNetwork {

    private static final float TAG_WEIGHT = 0.5f;

    private final TorchParameters parameters;
    private final GraphParserSize size;
    private final double dropout;
    private final TorchEncoder encoder;

    /**
     * What it gives for a batch, a row for each word.
     *
     * @param arcs for each word the scores of its heads, the root first
     * @param labels for each word the scores of its relations to its gold head
     * @param tags for each word the scores of its tags
     */
    record Scores(NDArray arcs, NDArray labels, NDArray tags) {}

    /** Adds the network's parameters. */
    TorchParserNetwork(
            TorchParameters parameters,
            Vocabulary vocabulary,
            GraphParserSize size,
            int relations,
            int tags,
            EncoderDropout dropout) {
        this.parameters = parameters;
        this.size = size;
        this.dropout = dropout.numbers();
        EncoderSize read = size.encoder();
        encoder = new TorchEncoder(parameters, vocabulary, read, dropout);
        parameters.add("root", 0.5, 1, read.width());
        double scale = Math.sqrt(3.0 / read.width());
        parameters.addLayer("projection", scale, read.width(), 2 * (size.arc() + size.label()));
        parameters.addLayer("arc", 0.5 / Math.sqrt(size.arc()), size.arc(), size.arc());
        parameters.addLayer("label", Math.sqrt(3.0 / size.label()), size.label(), relations);
        parameters.addLayer("tag", scale, read.width(), tags);
    }

    /** Writes what follows on the encoder, as {@code ParserNetwork} reads it. */
    static void writeHeads(GraphParserSize size, NetworkFileWriter file) throws IOException {
        file.integer(size.arc());
        file.integer(size.label());
        file.parameter("root");
        for (String layer : List.of("projection", "arc", "label", "tag")) {
            file.layer(layer);
        }
    }

    /** How wrong it is, per word. */
    NDArray loss(NDManager step, List<Example> batch) {
        Gold gold = Gold.of(batch);
        int words = gold.heads().length;
        Scores scores = scores(step, batch, gold);
        Shape shape = new Shape(words, 1);
        return TorchEncoder.loss(scores.tags, step.create(gold.tags(), shape))
                .mul(TAG_WEIGHT)
                .add(TorchEncoder.loss(scores.arcs, step.create(gold.heads(), shape)))
                .add(TorchEncoder.loss(scores.labels, step.create(gold.relations(), shape)))
                .div(words);
    }

    /** The scores for sentences of one length. */
    Scores scores(NDManager step, List<Example> batch, Gold gold) {
        int count = batch.size();
        int length = batch.getFirst().size();
        int words = count * length;
        int width = size.encoder().width();
        NDArray read = encoder.encode(step, batch.stream().map(Example::words).toList());
        NDArray tags = parameters.apply("tag", read.reshape(words, width));

        NDArray root = step.zeros(new Shape(count, 1, width)).add(parameters.get("root"));
        int arc = size.arc();
        int label = size.label();
        NDList parts = parameters
                .apply("projection", root.concat(read, 1))
                .split(new long[] {arc, 2L * arc, 2L * arc + label}, 2);
        NDArray dependents = TorchEncoder.drop(TorchEncoder.leakyRelu(withoutRoot(parts.get(0))), dropout);
        NDArray heads = TorchEncoder.drop(TorchEncoder.leakyRelu(parts.get(1)), dropout);
        NDArray arcs = parameters.apply("arc", dependents).batchMatMul(heads.transpose(0, 2, 1));

        NDArray ofHeads = TorchEncoder.embed(
                step.create(gold.rowsOfHeads(), new Shape(words)), parts.get(3).reshape(count * (length + 1L), label));
        NDArray pairs = TorchEncoder.leakyRelu(
                withoutRoot(parts.get(2)).reshape(words, label).add(ofHeads));
        NDArray labels = parameters.apply("label", TorchEncoder.drop(pairs, dropout));
        return new Scores(arcs.reshape(words, length + 1), labels, tags);
    }

    private static NDArray withoutRoot(NDArray vectors) {
        return vectors.split(new long[] {1}, 1).get(1);
    }
}
