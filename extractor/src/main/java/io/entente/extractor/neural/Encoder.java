package io.entente.extractor.neural;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns each word of a sentence into a vector that knows the sentence, by layers of bidirectional LSTMs (Graves and
 * Schmidhuber 2005) over vectors of the word and its features. Immutable, so that threads share it.
 *
 * @param inputs a table for the word itself, and one for each feature, in the order of the keys
 */
public record Encoder(List<FeatureTable> inputs, List<BiLstm> layers) {

    /** The vectors' words are in the order of their frequency: these are three of four words of a text. */
    private static final int KEPT_WORDS = 2000;

    public Encoder {
        inputs = List.copyOf(inputs);
        layers = List.copyOf(layers);
    }

    /** The encoder of words with features. */
    static Encoder of(WordVectorTable words, List<FeatureTable> features, List<BiLstm> layers) {
        Matrix forward = layers.getFirst().forwardInput().weights();
        Matrix backward = layers.getFirst().backwardInput().weights();
        int kept = Math.min(KEPT_WORDS, words.size());
        List<FeatureTable> inputs = new ArrayList<>();
        inputs.add(new FeatureTable(words.numbers(), words::numbered, kept, forward, backward));
        inputs.addAll(features);
        return new Encoder(inputs, layers);
    }

    /** The length of the vectors. */
    public int width() {
        return layers.getLast().width();
    }

    /**
     * Reads a sentence.
     *
     * @param keys for each word its own key, then those of its features; see {@link WordInputs}
     * @return a vector for each word
     */
    public float[][] read(long[][] keys) {
        BiLstm first = layers.getFirst();
        float[][] forward = new float[keys.length][];
        float[][] backward = new float[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            forward[i] = first.forwardInput().bias().clone();
            backward[i] = first.backwardInput().bias().clone();
            for (int f = 0; f < inputs.size(); f++) {
                inputs.get(f).add(keys[i][f], forward[i], backward[i]);
            }
        }
        float[][] read = first.run(forward, backward);
        for (BiLstm layer : layers.subList(1, layers.size())) {
            read = layer.run(read);
        }
        return read;
    }
}
