/**
 * Training of the parser: projective trees, oracles, the structured perceptron for the beam and the dynamic oracle for the
 * greedy parser.
 */
@NullMarked
package io.entente.extractor.parse.training;

import org.jspecify.annotations.NullMarked;
