/** The graph of the statement files in the formats of other programs; no server is needed. */
@NullMarked
package io.entente.loader.export;

import org.jspecify.annotations.NullMarked;
