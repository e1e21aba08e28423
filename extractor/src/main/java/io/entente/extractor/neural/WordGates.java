package io.entente.extractor.neural;

import io.entente.extractor.linear.FeatureKey;
import io.entente.extractor.linear.Kept;
import java.util.List;

/**
 * What a word adds to the gates of the memories of the first layer: a bias, and what its own vector and those of its features
 * add. The sum up to the last feature that follows from the word's form is the same wherever the form stands, and is kept.
 * Threads may share it.
 */
final class WordGates {

    /** Of so many forms the sum is kept. */
    private static final int KEPT_FORMS = 4096;

    private final List<FeatureTable> inputs;
    private final float[] forwardBias;
    private final float[] backwardBias;
    private final int ofForm;
    private final Kept<Sum> kept = new Kept<>(KEPT_FORMS);

    /** What is added to the gates of the memory that reads forward, and of the one that reads backward. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sum(float[] forward, float[] backward) {}

    /** @param inputs a table for the word itself, and one for each feature, in the order of the keys */
    WordGates(List<FeatureTable> inputs, float[] forwardBias, float[] backwardBias) {
        this.inputs = List.copyOf(inputs);
        this.forwardBias = forwardBias;
        this.backwardBias = backwardBias;
        this.ofForm = Math.min(WordInputs.OF_FORM, inputs.size());
    }

    /** The sum for a word, which the caller may write to. */
    Sum of(long[] keys) {
        Sum form = kept.of(key(keys), () -> ofForm(keys));
        Sum sum = new Sum(form.forward.clone(), form.backward.clone());
        for (int f = ofForm; f < inputs.size(); f++) {
            inputs.get(f).add(keys[f], sum.forward, sum.backward);
        }
        return sum;
    }

    private Sum ofForm(long[] keys) {
        Sum sum = new Sum(forwardBias.clone(), backwardBias.clone());
        for (int f = 0; f < ofForm; f++) {
            inputs.get(f).add(keys[f], sum.forward, sum.backward);
        }
        return sum;
    }

    private long key(long[] keys) {
        long key = 0;
        for (int f = 0; f < ofForm; f++) {
            key = FeatureKey.of(f, key, keys[f], 0);
        }
        return key;
    }
}
