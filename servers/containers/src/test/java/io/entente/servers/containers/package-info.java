@NullMarked
package io.entente.servers.containers;

import org.jspecify.annotations.NullMarked;
