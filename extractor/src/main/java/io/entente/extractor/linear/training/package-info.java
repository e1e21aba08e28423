/** Training of linear models: perceptron weights, their average over time, pruning and packing. */
@NullMarked
package io.entente.extractor.linear.training;

import org.jspecify.annotations.NullMarked;
