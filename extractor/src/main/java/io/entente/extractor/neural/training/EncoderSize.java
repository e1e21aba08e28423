package io.entente.extractor.neural.training;

/**
 * How large an encoder is.
 *
 * @param feature length of a feature's vector
 * @param hidden numbers that each direction of a layer keeps
 * @param layers number of layers
 */
public record EncoderSize(int feature, int hidden, int layers) {

    /** The length of the encoder's vectors. */
    public int width() {
        return 2 * hidden;
    }
}
