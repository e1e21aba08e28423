/**
 * Training of the greedy parser: projective trees and oracles; and the trees that all parsers learn from.
 */
@NullMarked
package io.entente.extractor.parse.training;

import org.jspecify.annotations.NullMarked;
