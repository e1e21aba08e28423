@NullMarked
package io.entente.queries;

import org.jspecify.annotations.NullMarked;
