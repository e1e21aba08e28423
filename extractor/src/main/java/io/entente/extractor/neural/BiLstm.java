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

    /** For each word what both memories keep after it, the forward one first. */
    float[][] run(float[][] in) {
        return run(forwardInput.apply(in), backwardInput.apply(in));
    }

    /** As {@link #run(float[][])}, of what the inputs add to the gates of both memories, which is overwritten. */
    float[][] run(float[][] forwardGates, float[][] backwardGates) {
        float[][] left = forward.run(forwardGates);
        float[][] right = backward.run(backwardGates);
        float[][] both = new float[left.length][];
        for (int i = 0; i < both.length; i++) {
            both[i] = new float[left[i].length + right[i].length];
            System.arraycopy(left[i], 0, both[i], 0, left[i].length);
            System.arraycopy(right[i], 0, both[i], left[i].length, right[i].length);
        }
        return both;
    }
}
