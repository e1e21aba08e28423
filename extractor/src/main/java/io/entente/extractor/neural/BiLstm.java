package io.entente.extractor.neural;

/**
 * Two memories that read a sentence from its two ends. Immutable.
 *
 * @param forwardInput from a word's input to the gates of the memory that reads forward
 */
public record BiLstm(Layer forwardInput, Lstm forward, Layer backwardInput, Lstm backward) {

    /** How many numbers both keep. */
    int width() {
        return forward.size() + backward.size();
    }

    /** For each word of a batch what both memories keep after it, the forward one first. */
    float[][] run(Batch batch, float[][] in) {
        return run(batch, forwardInput.apply(in), backwardInput.apply(in));
    }

    /** As {@link #run(Batch, float[][])}, of what the inputs add to the gates of both memories, which is overwritten. */
    float[][] run(Batch batch, float[][] forwardGates, float[][] backwardGates) {
        float[][] left = forward.run(batch, forwardGates);
        float[][] right = backward.run(batch, backwardGates);
        float[][] both = new float[left.length][];
        for (int i = 0; i < both.length; i++) {
            both[i] = new float[left[i].length + right[i].length];
            System.arraycopy(left[i], 0, both[i], 0, left[i].length);
            System.arraycopy(right[i], 0, both[i], left[i].length, right[i].length);
        }
        return both;
    }
}
