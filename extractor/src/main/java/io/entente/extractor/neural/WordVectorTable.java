package io.entente.extractor.neural;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A vector for each word that the network knows, and one, number 0, for all others. A number is a byte times its vector's
 * scale. Immutable by convention: nothing writes to the arrays after construction.
 */
@SuppressWarnings("ArrayRecordComponent")
public record WordVectorTable(KeyNumbers numbers, int length, byte[] values, float[] scales) {

    public WordVectorTable {
        if (scales.length != numbers.size() + 1 || values.length != scales.length * length) {
            throw new IllegalArgumentException(
                    values.length + " numbers for " + scales.length + " vectors of " + length);
        }
    }

    /** The name of the table's file. */
    public static final String FILE = "word-vectors.bin";

    /** Reads the table that lies beside the models. */
    public static WordVectorTable load() {
        try (NetworkFile file = NetworkFile.open(FILE)) {
            return file.words();
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + FILE + " can't be read", e);
        }
    }

    /** Reads a table from elsewhere; the stream stays open. */
    public static WordVectorTable read(InputStream file) throws IOException {
        return new NetworkFile(file).words();
    }

    /** How many vectors there are. */
    public int size() {
        return scales.length;
    }

    /** The vector of a word's key. */
    public float[] of(long key) {
        return numbered(numbers.of(key));
    }

    /** The vector of a word's number. */
    float[] numbered(int number) {
        float scale = scales[number];
        int from = number * length;
        float[] vector = new float[length];
        for (int i = 0; i < length; i++) {
            vector[i] = scale * values[from + i];
        }
        return vector;
    }
}
