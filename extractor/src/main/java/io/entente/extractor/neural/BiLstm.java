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
        float[][] both = new float[batch.words()][width()];
        forward.run(batch, forwardGates, both, 0);
        backward.run(batch, backwardGates, both, forward.size());
        return both;
    }
}
