package io.entente.extractor.neural;

import java.util.List;

/**
 * Turns each word of a sentence into a vector that knows the sentence, by layers of bidirectional LSTMs (Graves and
 * Schmidhuber 2005) over vectors of the word and its features. Immutable, so that threads share it.
 *
 * @param features a table for each feature, in the order of the keys
 */
public record Encoder(WordVectorTable words, List<FeatureTable> features, List<BiLstm> layers) {

    public Encoder {
        features = List.copyOf(features);
        layers = List.copyOf(layers);
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
        float[][] vectors = new float[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            vectors[i] = words.of(keys[i][0]);
        }
        BiLstm first = layers.getFirst();
        float[][] forward = first.forwardInput().apply(vectors);
        float[][] backward = first.backwardInput().apply(vectors);
        for (int i = 0; i < keys.length; i++) {
            for (int f = 0; f < features.size(); f++) {
                features.get(f).add(keys[i][f + 1], forward[i], backward[i]);
            }
        }
        float[][] read = first.run(forward, backward);
        for (BiLstm layer : layers.subList(1, layers.size())) {
            read = layer.run(read);
        }
        return read;
    }
}
