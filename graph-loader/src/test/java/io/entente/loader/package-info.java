@NullMarked
package io.entente.loader;

import org.jspecify.annotations.NullMarked;
