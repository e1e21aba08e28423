/**
 * Neural networks that read sentences, computed in plain Java: what parser and name finder have in common. An {@link
 * io.entente.extractor.neural.Encoder} turns words into vectors that know their sentence; a {@link
 * io.entente.extractor.neural.Layer} decides something from them.
 */
@NullMarked
package io.entente.extractor.neural;

import org.jspecify.annotations.NullMarked;
