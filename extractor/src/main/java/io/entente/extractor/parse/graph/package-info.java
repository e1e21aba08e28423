/** Graph-based parsing: a network scores every pair of words as dependent and head, and the tree with the best sum wins. */
@NullMarked
package io.entente.extractor.parse.graph;

import org.jspecify.annotations.NullMarked;
