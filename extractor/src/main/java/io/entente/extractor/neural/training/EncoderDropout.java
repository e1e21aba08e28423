package io.entente.extractor.neural.training;

/**
 * How much of what goes through an encoder is left out in training (Srivastava et al. 2014), as shares.
 *
 * @param words of words, as if they were unknown
 * @param learned of what was learned of words, so that their pre-trained vectors stand alone
 * @param features of features
 * @param numbers of the numbers of vectors, for all words of a sentence the same ones (Gal and Ghahramani 2016)
 */
public record EncoderDropout(double words, double learned, double features, double numbers) {

    /** Nothing is left out. */
    static final EncoderDropout NONE = new EncoderDropout(0, 0, 0, 0);

    /** The usual shares, and one of the numbers. */
    public static EncoderDropout ofNumbers(double share) {
        return new EncoderDropout(0.05, 0.2, 0.1, share);
    }
}
