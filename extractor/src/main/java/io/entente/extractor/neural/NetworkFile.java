package io.entente.extractor.neural;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a network from a file, part by part. Numbers have 16 bits there, those of words' vectors 8, and integers 32; a matrix
 * stands row by row, before its biases.
 */
public final class NetworkFile implements Closeable {

    /** What every file begins with. */
    public static final int MAGIC = 0x454E544E;

    private final DataInputStream in;

    /**
     * Begins to read.
     *
     * @throws IOException if it holds no network
     */
    public NetworkFile(InputStream file) throws IOException {
        in = new DataInputStream(new BufferedInputStream(file, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a network's file");
        }
    }

    /**
     * Opens a model that lies beside the others in the class path folder {@code models}.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static NetworkFile open(String name) throws IOException {
        InputStream file = NetworkFile.class.getResourceAsStream("/models/" + name);
        if (file == null) {
            throw new IllegalStateException(
                    "no model /models/" + name + " in the class path; train it as the card beside the models says");
        }
        return new NetworkFile(file);
    }

    /** An integer. */
    public int integer() throws IOException {
        return in.readInt();
    }

    /** A list of names. */
    public List<String> names() throws IOException {
        int count = in.readInt();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(in.readUTF());
        }
        return List.copyOf(names);
    }

    /** An encoder of those words. */
    public Encoder encoder(WordVectorTable words) throws IOException {
        int length = integer();
        int hidden = integer();
        int depth = integer();
        List<FeatureTable> features = new ArrayList<>();
        for (int count = integer(); count > 0; count--) {
            KeyNumbers values = keys();
            float[][] vectors = rows(values.size() + 1, length);
            features.add(new FeatureTable(
                    values,
                    number -> vectors[number],
                    vectors.length,
                    matrix(length, 4 * hidden),
                    matrix(length, 4 * hidden)));
        }
        List<BiLstm> layers = new ArrayList<>();
        for (int layer = 0; layer < depth; layer++) {
            layers.add(biLstm(layer == 0 ? words.length() : 2 * hidden, hidden));
        }
        return Encoder.of(words, features, layers);
    }

    /** Vectors of words. */
    WordVectorTable words() throws IOException {
        int length = integer();
        KeyNumbers numbers = keys();
        float[] scales = new float[numbers.size() + 1];
        ByteBuffer.wrap(in.readNBytes(Float.BYTES * scales.length))
                .asFloatBuffer()
                .get(scales);
        return new WordVectorTable(numbers, length, in.readNBytes(scales.length * length), scales);
    }

    /** Hashed keys, numbered. */
    public KeyNumbers keys() throws IOException {
        long[] keys = new long[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(Long.BYTES * keys.length)).asLongBuffer().get(keys);
        return new KeyNumbers(keys);
    }

    private BiLstm biLstm(int input, int hidden) throws IOException {
        Layer forwardInput = layer(input, 4 * hidden);
        Lstm forward = new Lstm(matrix(hidden, 4 * hidden), false);
        Layer backwardInput = layer(input, 4 * hidden);
        return new BiLstm(forwardInput, forward, backwardInput, new Lstm(matrix(hidden, 4 * hidden), true));
    }

    /** A linear function of vectors. */
    public Layer layer(int rows, int columns) throws IOException {
        return new Layer(matrix(rows, columns), floats(columns));
    }

    /** A matrix of weights. */
    public Matrix matrix(int rows, int columns) throws IOException {
        return new Matrix(rows(rows, columns));
    }

    private float[][] rows(int rows, int columns) throws IOException {
        float[][] all = new float[rows][];
        for (int i = 0; i < rows; i++) {
            all[i] = floats(columns);
        }
        return all;
    }

    /** So many numbers. */
    public float[] floats(int count) throws IOException {
        ByteBuffer halves = ByteBuffer.wrap(in.readNBytes(Short.BYTES * count));
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = Float.float16ToFloat(halves.getShort());
        }
        return floats;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
