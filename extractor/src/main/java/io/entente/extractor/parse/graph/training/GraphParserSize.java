package io.entente.extractor.parse.graph.training;

import io.entente.extractor.neural.training.EncoderSize;

/**
 * How large the parser's network is.
 *
 * @param arc length of the vectors that are compared to find heads
 * @param label length of the vectors from which a relation is decided
 */
public record GraphParserSize(EncoderSize encoder, int arc, int label) {}
