/** For tests: the servers of {@code docker/compose.yaml} in containers, on the images that stand there. */
@NullMarked
package io.entente.servers.containers;

import org.jspecify.annotations.NullMarked;
