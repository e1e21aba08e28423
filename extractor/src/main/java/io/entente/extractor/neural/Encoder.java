package io.entente.extractor.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Turns each word of a sentence into a vector that knows the sentence, by layers of bidirectional LSTMs (Graves and
 * Schmidhuber 2005) over vectors of the word and its features. Immutable, so that threads share it.
 */
public final class Encoder {

    /** The vectors' words are in the order of their frequency: these are three of four words of a text. */
    private static final int KEPT_WORDS = 2000;

    /** So many sentences are read at once. */
    private static final int TOGETHER = 16;

    private final WordGates gates;
    private final List<BiLstm> layers;

    private Encoder(WordGates gates, List<BiLstm> layers) {
        this.gates = gates;
        this.layers = List.copyOf(layers);
    }

    /** The encoder of words with features. */
    static Encoder of(WordVectorTable words, List<FeatureTable> features, List<BiLstm> layers) {
        Layer forward = layers.getFirst().forwardInput();
        Layer backward = layers.getFirst().backwardInput();
        int kept = Math.min(KEPT_WORDS, words.size());
        List<FeatureTable> inputs = new ArrayList<>();
        inputs.add(new FeatureTable(words.numbers(), words::numbered, kept, forward.weights(), backward.weights()));
        inputs.addAll(features);
        return new Encoder(new WordGates(inputs, forward.bias(), backward.bias()), layers);
    }

    /** The length of the vectors. */
    public int width() {
        return layers.getLast().width();
    }

    /** What becomes of a sentence that was read. */
    @FunctionalInterface
    public interface Reader<T> {

        /**
         * Makes something of a sentence.
         *
         * @param sentence its number among those that are read
         * @param words a vector for each word
         */
        T of(int sentence, float[][] words);
    }

    /**
     * Reads sentences, several at once, which is faster than one by one and makes no other difference. What is left of a
     * sentence is what the reader makes of it.
     *
     * @param sentences for each word its own key, then those of its features; see {@link WordInputs}
     * @return what the reader makes of them, in their order
     */
    public <T> List<T> read(List<long[][]> sentences, Reader<T> reader) {
        List<Integer> longestFirst = IntStream.range(0, sentences.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -sentences.get(i).length))
                .toList();
        Map<Integer, T> made = new HashMap<>();
        for (int from = 0; from < longestFirst.size(); from += TOGETHER) {
            List<Integer> together = longestFirst.subList(from, Math.min(from + TOGETHER, longestFirst.size()));
            Batch batch = Batch.ofLengths(
                    together.stream().mapToInt(i -> sentences.get(i).length).toArray());
            long[][] keys = together.stream()
                    .map(sentences::get)
                    .flatMap(Arrays::stream)
                    .toArray(long[][]::new);
            float[][] words = read(batch, keys);
            for (int i = 0; i < together.size(); i++) {
                float[][] ofSentence = Arrays.copyOfRange(words, batch.begins()[i], batch.begins()[i + 1]);
                made.put(together.get(i), reader.of(together.get(i), ofSentence));
            }
        }
        return IntStream.range(0, sentences.size()).mapToObj(made::get).toList();
    }

    /** Reads one sentence: a vector for each word. */
    public float[][] read(long[][] keys) {
        return read(Batch.ofLengths(keys.length), keys);
    }

    private float[][] read(Batch batch, long[][] keys) {
        float[][] forward = new float[keys.length][];
        float[][] backward = new float[keys.length][];
        for (int i = 0; i < keys.length; i++) {
            WordGates.Sum sum = gates.of(keys[i]);
            forward[i] = sum.forward();
            backward[i] = sum.backward();
        }
        float[][] read = layers.getFirst().run(batch, forward, backward);
        for (BiLstm layer : layers.subList(1, layers.size())) {
            read = layer.run(batch, read);
        }
        return read;
    }
}
