package io.entente.extractor.names;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.neural.Encoder;
import io.entente.extractor.neural.Layer;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordInputs;
import io.entente.extractor.neural.WordVectorTable;
import io.entente.extractor.tag.WordClusters;
import io.entente.syntax.TaggedSentence;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Says how probable each label is for each word, from vectors of words that know their sentence. Immutable. */
public record NameNetwork(Encoder encoder, Layer labels) {

    private static final int LISTS = WordInputs.FEATURES;

    static NameNetwork read(NetworkFile file, WordVectorTable words) throws IOException {
        Encoder encoder = file.encoder(words);
        return new NameNetwork(encoder, file.layer(encoder.width(), NameLabels.COUNT));
    }

    /** What the network sees of the words: beside {@link WordInputs}, the lists that they are in. */
    public static long[][] keys(TaggedSentence sentence, NameAtoms[] atoms, WordClusters clusters) {
        long[][] keys = WordInputs.keys(sentence, clusters);
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Arrays.copyOf(keys[i], keys[i].length + 1);
            keys[i][keys[i].length - 1] = FeatureKey.of(LISTS, atoms[i].lists(), 0, 0);
        }
        return keys;
    }

    /** Reads sentences: the reader is given the logarithm of each label's probability, for each word. */
    <T> List<T> score(List<long[][]> keys, Encoder.Reader<T> reader) {
        return encoder.read(keys, (i, words) -> reader.of(i, score(words)));
    }

    private float[][] score(float[][] words) {
        float[][] scores = labels.apply(words);
        for (float[] ofWord : scores) {
            double sum = 0;
            for (float score : ofWord) {
                sum += Math.exp(score);
            }
            float total = (float) Math.log(sum);
            for (int label = 0; label < ofWord.length; label++) {
                ofWord[label] -= total;
            }
        }
        return scores;
    }
}
