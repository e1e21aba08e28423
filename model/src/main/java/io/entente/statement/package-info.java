/** Typed claims between resolved actors, each with the sentence that makes it, and the files that they are kept in. */
@NullMarked
package io.entente.statement;

import org.jspecify.annotations.NullMarked;
