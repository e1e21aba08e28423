package io.entente.extractor.neural;

/** Weights and biases: a linear function of vectors. Immutable. */
@SuppressWarnings("ArrayRecordComponent")
public record Layer(Matrix weights, float[] bias) {

    public Layer {
        if (bias.length != weights.columns()) {
            throw new IllegalArgumentException(bias.length + " biases for " + weights.columns() + " columns");
        }
    }

    /** The function of each vector. */
    public float[][] apply(float[][] in) {
        float[][] out = new float[in.length][];
        for (int i = 0; i < out.length; i++) {
            out[i] = bias.clone();
        }
        weights.multiply(in, out);
        return out;
    }
}
