package io.entente.extractor.linear;

/** Weights of features for classes. */
public interface Weights {

    /** Adds to each class's score the weights that the features have for it. */
    void score(FeatureBuffer features, int[] scores);
}
