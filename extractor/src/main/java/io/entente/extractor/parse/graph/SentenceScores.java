package io.entente.extractor.parse.graph;

import io.entente.extractor.neural.Activation;
import io.entente.extractor.neural.Matrix;
import java.util.Arrays;

/** What the network says of one sentence. */
public final class SentenceScores {

    private final ParserNetwork network;
    private final float[][] read;

    /**
     * For the root and each word four vectors, one behind the other: as a dependent and as a head in the comparison that
     * finds heads, as a dependent and as a head in the choice of a relation.
     */
    private final float[][] projected;

    /** @param read each word's vector */
    SentenceScores(ParserNetwork network, float[][] read) {
        this.network = network;
        this.read = read;
        float[][] withRoot = new float[read.length + 1][];
        withRoot[0] = network.root();
        System.arraycopy(read, 0, withRoot, 1, read.length);
        projected = network.projection().apply(withRoot);
    }

    /** The number of words. */
    public int words() {
        return read.length;
    }

    /**
     * The scores of heads for the words of a part [begin, end) of the sentence.
     *
     * @return for each word a row of scores: of the root as its head, and of each word of the part
     */
    public float[][] arcs(int begin, int end) {
        int length = network.arc().weights().rows();
        int count = end - begin;
        float[][] dependents = new float[count][];
        float[][] heads = new float[length][count + 1];
        for (int i = 0; i <= count; i++) {
            float[] vectors = projected[i == 0 ? 0 : begin + i];
            float[] head = Arrays.copyOfRange(vectors, length, 2 * length);
            Activation.leakyRelu(head);
            for (int k = 0; k < length; k++) {
                heads[k][i] = head[k];
            }
            if (i > 0) {
                dependents[i - 1] = Arrays.copyOf(vectors, length);
                Activation.leakyRelu(dependents[i - 1]);
            }
        }
        float[][] scores = new float[count][count + 1];
        new Matrix(heads).multiply(network.arc().apply(dependents), scores);
        return scores;
    }

    /** The scores of each word's relations to its head. */
    public float[][] relations(int[] heads) {
        int length = network.label().weights().rows();
        int dependent = 2 * network.arc().weights().rows();
        float[][] pairs = new float[heads.length][length];
        for (int i = 0; i < pairs.length; i++) {
            float[] ofWord = projected[i + 1];
            float[] ofHead = projected[heads[i] + 1];
            for (int k = 0; k < length; k++) {
                pairs[i][k] = ofWord[dependent + k] + ofHead[dependent + length + k];
            }
            Activation.leakyRelu(pairs[i]);
        }
        return network.label().apply(pairs);
    }

    /** The number of each word's best tag. */
    public int[] tags() {
        float[][] scores = network.tag().apply(read);
        int[] best = new int[scores.length];
        for (int i = 0; i < best.length; i++) {
            for (int tag = 1; tag < scores[i].length; tag++) {
                best[i] = scores[i][tag] > scores[i][best[i]] ? tag : best[i];
            }
        }
        return best;
    }
}
