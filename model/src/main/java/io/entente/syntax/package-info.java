/** Tags and dependency trees in the terms of Universal Dependencies 2. */
@NullMarked
package io.entente.syntax;

import org.jspecify.annotations.NullMarked;
