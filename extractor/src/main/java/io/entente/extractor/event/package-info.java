/**
 * Events by a neural network: which words express which relation, and who is actor, counterpart and object of it. It
 * knows nothing of triggers; {@code statement} weighs it against them.
 */
@NullMarked
package io.entente.extractor.event;

import org.jspecify.annotations.NullMarked;
