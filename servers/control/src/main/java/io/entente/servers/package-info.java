/**
 * The embedded servers, seen from outside: where their data lie, how they are started, found again, looked at and stopped. Each is a
 * child JVM with a class path of its own.
 *
 * <pre>{@code
 * try (EmbeddedServers servers = EmbeddedServers.start(folder, ServerSettings.standard(), System.err::println)) {
 *     URI bolt = servers.neo4j().bolt();
 *     URI update = servers.fuseki().update();
 * }
 * }</pre>
 */
@NullMarked
package io.entente.servers;

import org.jspecify.annotations.NullMarked;
