/** What a store of the graph must do, and the values that all stores share. */
@NullMarked
package io.entente.loader.store;

import org.jspecify.annotations.NullMarked;
