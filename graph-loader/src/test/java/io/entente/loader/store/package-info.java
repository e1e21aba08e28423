@NullMarked
package io.entente.loader.store;

import org.jspecify.annotations.NullMarked;
