/**
 * Linear models over hashed features, which the tagger and the parser share: a feature is a 64-bit key, and a key's row
 * holds a weight for each class that the feature speaks for or against.
 */
@NullMarked
package io.entente.extractor.linear;

import org.jspecify.annotations.NullMarked;
