/**
 * Trains neural networks by PyTorch, which the Deep Java Library brings: for training only, so that it is no dependency of
 * what ships.
 */
@NullMarked
package io.entente.extractor.neural.training;

import org.jspecify.annotations.NullMarked;
