/** The whole way of one article, from its text to its statements. */
@NullMarked
package io.entente.extractor;

import org.jspecify.annotations.NullMarked;
