package io.entente.extractor.event;

import io.entente.extractor.neural.Activation;
import io.entente.extractor.neural.Encoder;
import io.entente.extractor.neural.KeyNumbers;
import io.entente.extractor.neural.Layer;
import io.entente.extractor.neural.NetworkFile;
import io.entente.extractor.neural.WordVectorTable;
import java.io.IOException;
import java.util.List;

/**
 * Finds words that express a relation, and for each such word those that take part, as semantic dependency parsers do (Dozat and
 * Manning 2018): both by what an encoder makes of the words, the second also by how they hang together. Immutable.
 *
 * @param types the names of the relation types, in the order of their numbers; number 0 is no relation
 * @param type from a word's vector to the scores of types
 * @param projection from a word's vector to what it is as a trigger and as a participant
 * @param ofTypes what each type adds to the trigger
 * @param pairNumbers the features of pairs of words that were frequent enough in training
 * @param pairs what each of them adds
 * @param roles to two scores, no and yes, for each role
 */
@SuppressWarnings("ArrayRecordComponent")
record EventNetwork(
        List<String> types,
        Encoder encoder,
        Layer type,
        Layer projection,
        float[][] ofTypes,
        KeyNumbers pairNumbers,
        float[][] pairs,
        Layer roles) {

    /** Actor, object and counterpart, as {@link EventInputs#number} numbers them. */
    static final int ROLES = 3;

    static EventNetwork read(NetworkFile file, WordVectorTable words) throws IOException {
        List<String> types = file.names();
        Encoder encoder = file.encoder(words);
        int length = file.integer();
        Layer type = file.layer(encoder.width(), types.size());
        Layer projection = file.layer(encoder.width(), 2 * length);
        float[][] ofTypes = file.matrix(types.size(), length).weights();
        KeyNumbers numbers = file.keys();
        float[][] pairs = file.matrix(numbers.size() + 1, length).weights();
        return new EventNetwork(
                types, encoder, type, projection, ofTypes, numbers, pairs, file.layer(length, 2 * ROLES));
    }

    /** For each word the probability of each type, from what the encoder makes of it. */
    float[][] types(float[][] read) {
        float[][] probabilities = type.apply(read);
        for (float[] ofWord : probabilities) {
            softmax(ofWord, 0, ofWord.length);
        }
        return probabilities;
    }

    /** What a word is as a trigger, and after that as a participant, from what the encoder makes of it. */
    float[] project(float[] read) {
        float[] projected = projection.bias().clone();
        projection.weights().multiply(read, projected);
        return projected;
    }

    /**
     * How probable it is that a word takes part, in each role.
     *
     * @param trigger the {@linkplain #project projected} word that expresses the type
     * @param word the projected word
     * @param features {@link EventInputs#pair}
     */
    float[] roles(float[] trigger, float[] word, int type, long[] features) {
        float[] hidden = ofTypes[type].clone();
        for (int k = 0; k < hidden.length; k++) {
            hidden[k] += trigger[k] + word[hidden.length + k];
        }
        for (long feature : features) {
            float[] row = pairs[pairNumbers.of(feature)];
            for (int k = 0; k < hidden.length; k++) {
                hidden[k] += row[k];
            }
        }
        Activation.leakyRelu(hidden);
        float[] scores = roles.bias().clone();
        roles.weights().multiply(hidden, scores);
        float[] probabilities = new float[ROLES];
        for (int role = 0; role < ROLES; role++) {
            softmax(scores, 2 * role, 2 * role + 2);
            probabilities[role] = scores[2 * role + 1];
        }
        return probabilities;
    }

    private static void softmax(float[] scores, int begin, int end) {
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += Math.exp(scores[i]);
        }
        for (int i = begin; i < end; i++) {
            scores[i] = (float) (Math.exp(scores[i]) / sum);
        }
    }
}
