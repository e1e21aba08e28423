package io.entente.extractor.linear;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A trained model: the names of its classes, in the order of their numbers, and the weights of features for them.
 */
public record LinearModel(List<String> classes, Weights weights) {

    /** What a model file begins with, after it is unzipped. */
    public static final int MAGIC = 0x454E544C;

    public LinearModel {
        classes = List.copyOf(classes);
    }

    /**
     * Reads a model that lies beside the others in the class path folder {@code models}.
     *
     * @throws IllegalStateException if there is none of that name
     */
    public static LinearModel load(String name) {
        try (InputStream file = LinearModel.class.getResourceAsStream("/models/" + name)) {
            if (file == null) {
                throw new IllegalStateException(
                        "no model /models/" + name + " in the class path; train it as the card beside the models says");
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("/models/" + name + " can't be read", e);
        }
    }

    /** Reads a model file; the stream stays open. */
    public static LinearModel read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a model file");
        }
        int count = in.readInt();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            classes.add(in.readUTF());
        }
        return new LinearModel(classes, PackedWeights.read(in));
    }
}
