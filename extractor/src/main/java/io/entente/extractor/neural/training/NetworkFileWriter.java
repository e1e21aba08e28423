package io.entente.extractor.neural.training;

import io.entente.extractor.neural.KeyNumbers;
import io.entente.extractor.neural.NetworkFile;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes trained parameters as {@link NetworkFile} reads them. */
public final class NetworkFileWriter implements Closeable {

    private static final float LARGEST_BYTE = 127;

    private final DataOutputStream out;
    private Map<String, float[]> parameters = Map.of();

    /** Begins the file. */
    public NetworkFileWriter(Path file) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        out.writeInt(NetworkFile.MAGIC);
    }

    /** What is written next comes from these parameters, by the names that {@link TorchParameters} gave them. */
    public void begin(Map<String, float[]> trained) {
        parameters = trained;
    }

    /** Writes an integer. */
    public void integer(int number) throws IOException {
        out.writeInt(number);
    }

    /** Writes a list of names. */
    public void names(List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }

    /** Writes an encoder. */
    public void encoder(Vocabulary vocabulary, EncoderSize size) throws IOException {
        integer(size.feature());
        integer(size.hidden());
        integer(size.layers());
        integer(vocabulary.features().size());
        int input = WordVectors.LENGTH + vocabulary.features().size() * size.feature();
        LstmWeights first = new LstmWeights("lstm0", input, size.hidden(), this::of);
        int begin = 0;
        for (int f = 0; f < vocabulary.features().size(); f++) {
            keys(vocabulary.features().get(f));
            int end = begin + (vocabulary.features().get(f).size() + 1) * size.feature();
            floats(Arrays.copyOfRange(of("features"), begin, end));
            begin = end;
            int row = WordVectors.LENGTH + f * size.feature();
            for (String direction : TorchEncoder.DIRECTIONS) {
                floats(first.input(direction, row, row + size.feature()));
            }
        }
        lstm(first, WordVectors.LENGTH);
        for (int layer = 1; layer < size.layers(); layer++) {
            lstm(new LstmWeights("lstm" + layer, size.width(), size.hidden(), this::of), size.width());
        }
    }

    private void lstm(LstmWeights weights, int inputs) throws IOException {
        for (String direction : TorchEncoder.DIRECTIONS) {
            floats(weights.input(direction, 0, inputs));
            floats(weights.bias(direction));
            floats(weights.recurrent(direction));
        }
    }

    /** Writes the vectors of words: what is pre-trained and what was learned, together. */
    public void words(Vocabulary vocabulary) throws IOException {
        Map<Long, float[]> rows = new LinkedHashMap<>();
        vocabulary
                .vectors()
                .forEach((key, vector) ->
                        rows.put(key, sum(vector, vocabulary.words().of(key))));
        for (long key : vocabulary.words().keys()) {
            rows.computeIfAbsent(
                    key,
                    any -> sum(new float[WordVectors.LENGTH], vocabulary.words().of(any)));
        }
        integer(WordVectors.LENGTH);
        keys(new KeyNumbers(rows.keySet().stream().mapToLong(Long::longValue).toArray()));
        float[][] all = new float[rows.size() + 1][];
        all[0] = sum(new float[WordVectors.LENGTH], 0);
        int at = 1;
        for (float[] row : rows.values()) {
            all[at++] = row;
        }
        for (float[] row : all) {
            out.writeFloat(scale(row));
        }
        for (float[] row : all) {
            float scale = scale(row);
            for (float number : row) {
                out.writeByte(scale == 0 ? 0 : Math.round(number / scale));
            }
        }
    }

    private float[] sum(float[] vector, int number) {
        float[] sum = vector.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += of("words")[number * sum.length + i];
        }
        return sum;
    }

    private static float scale(float[] row) {
        float largest = 0;
        for (float number : row) {
            largest = Math.max(largest, Math.abs(number));
        }
        return largest / LARGEST_BYTE;
    }

    /** Writes hashed keys in the order of their numbers. */
    public void keys(KeyNumbers numbers) throws IOException {
        out.writeInt(numbers.size());
        for (long key : numbers.keys()) {
            out.writeLong(key);
        }
    }

    /** Writes the weights and biases of a linear function. */
    public void layer(String name) throws IOException {
        parameter(name);
        parameter(name + ".bias");
    }

    /** Writes a parameter as it is. */
    public void parameter(String name) throws IOException {
        floats(of(name));
    }

    private float[] of(String name) {
        float[] values = parameters.get(name);
        if (values == null) {
            throw new IllegalArgumentException("no parameter " + name + " among " + parameters.keySet());
        }
        return values;
    }

    private void floats(float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeShort(Float.floatToFloat16(number));
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
