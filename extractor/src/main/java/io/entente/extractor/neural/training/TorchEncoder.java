package io.entente.extractor.neural.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import io.entente.extractor.neural.training.Vocabulary.Words;
import java.util.List;
import java.util.Random;

/** What {@link io.entente.extractor.neural.Encoder} computes, in PyTorch, with gradients and with dropout. */
public final class TorchEncoder {

    static final List<String> DIRECTIONS = List.of(".forward", ".backward");
    static final List<String> PARTS = List.of(".input", ".recurrent", ".bias", ".bias2");

    private static final float NEGATIVE_SLOPE = 0.1f;

    private final TorchParameters parameters;
    private final EncoderSize size;
    private final EncoderDropout dropout;
    private final NDArray vectors;
    private final boolean learnsWords;
    private final int[] firstRows;

    /** Adds the encoder's parameters to the network's. */
    public TorchEncoder(TorchParameters parameters, Vocabulary vocabulary, EncoderSize size, EncoderDropout dropout) {
        this.parameters = parameters;
        this.size = size;
        this.dropout = dropout;
        List<float[]> rows = vocabulary.rows();
        float[] flat = new float[rows.size() * WordVectors.LENGTH];
        for (int row = 0; row < rows.size(); row++) {
            System.arraycopy(rows.get(row), 0, flat, row * WordVectors.LENGTH, WordVectors.LENGTH);
        }
        vectors = parameters.constant(flat, rows.size(), WordVectors.LENGTH);
        learnsWords = vocabulary.words().size() > 0;
        firstRows = new int[vocabulary.features().size()];
        int values = 0;
        for (int f = 0; f < firstRows.length; f++) {
            firstRows[f] = values;
            values += vocabulary.features().get(f).size() + 1;
        }
        if (learnsWords) {
            parameters.add("words", 0, vocabulary.words().size() + 1, WordVectors.LENGTH);
        }
        parameters.add("features", 0.3, values, size.feature());
        int input = WordVectors.LENGTH + firstRows.length * size.feature();
        for (int layer = 0; layer < size.layers(); layer++) {
            addLayer("lstm" + layer, input);
            input = size.width();
        }
    }

    private void addLayer(String layer, int input) {
        double scale = 1 / Math.sqrt(size.hidden());
        int gates = 4 * size.hidden();
        for (String direction : DIRECTIONS) {
            parameters.add(layer + direction + ".input", scale, gates, input);
            parameters.add(layer + direction + ".recurrent", scale, gates, size.hidden());
            parameters.add(layer + direction + ".bias", scale, gates);
            parameters.add(layer + direction + ".bias2", scale, gates);
        }
    }

    /** The vectors of the words of sentences of one length: sentence, word, number. */
    public NDArray encode(NDManager step, List<Words> batch) {
        int count = batch.size();
        int length = batch.getFirst().size();
        int features = firstRows.length;
        long[] pretrained = new long[count * length];
        long[] word = new long[count * length];
        long[] feature = new long[count * length * features];
        Random random = parameters.random();
        for (int at = 0; at < word.length; at++) {
            Words words = batch.get(at / length);
            int i = at % length;
            boolean unknown = random.nextDouble() < dropout.words();
            pretrained[at] = unknown ? 0 : words.pretrained()[i];
            word[at] = unknown || random.nextDouble() < dropout.learned() ? 0 : words.words()[i];
            for (int f = 0; f < features; f++) {
                boolean dropped = random.nextDouble() < dropout.features();
                feature[at * features + f] = (long) firstRows[f] + (dropped ? 0 : words.features()[i][f]);
            }
        }
        NDArray ofWords = embed(step.create(pretrained, new Shape(count, length)), vectors);
        if (learnsWords) {
            ofWords = ofWords.add(embed(step.create(word, new Shape(count, length)), parameters.get("words")));
        }
        NDArray ofFeatures = embed(step.create(feature, new Shape(count, length, features)), parameters.get("features"))
                .reshape(count, length, (long) features * size.feature());
        NDArray read = dropSame(step, ofWords.concat(ofFeatures, 2));
        for (int layer = 0; layer < size.layers(); layer++) {
            read = dropSame(step, lstm(step, read, "lstm" + layer));
        }
        return read;
    }

    /** Rows of a table. */
    public static NDArray embed(NDArray numbers, NDArray table) {
        return numbers.getNDArrayInternal()
                .embedding(numbers, table, SparseFormat.DENSE)
                .singletonOrThrow();
    }

    /** What {@link io.entente.extractor.neural.Activation#leakyRelu} computes. */
    public static NDArray leakyRelu(NDArray input) {
        return input.getNDArrayInternal().leakyRelu(NEGATIVE_SLOPE);
    }

    /** Leaves out a share of the numbers. */
    public static NDArray drop(NDArray input, double share) {
        return input.getNDArrayInternal().dropout(input, (float) share, true).singletonOrThrow();
    }

    /** How little the scores, in rows, favour what is right. */
    public static NDArray loss(NDArray scores, NDArray gold) {
        return scores.logSoftmax(-1).gather(gold, 1).sum().neg();
    }

    private NDArray lstm(NDManager step, NDArray input, String layer) {
        NDList weights = new NDList();
        for (String direction : DIRECTIONS) {
            for (String part : PARTS) {
                weights.add(parameters.get(layer + direction + part));
            }
        }
        NDArray zero = step.zeros(new Shape(2, input.getShape().get(0), size.hidden()));
        return input.getNDArrayInternal()
                .lstm(input, new NDList(zero, zero), weights, true, 1, 0, true, true, true)
                .get(0);
    }

    /** Leaves out the same numbers of every word of a sentence. */
    private NDArray dropSame(NDManager step, NDArray input) {
        NDArray ones =
                step.ones(new Shape(input.getShape().get(0), 1, input.getShape().get(2)));
        return input.mul(drop(ones, dropout.numbers()));
    }
}
