/**
 * The embedded Fuseki, in a JVM of its own: one TDB2 dataset {@code /entente} and its view {@code /entente-union}, on loopback only.
 * Reading is open; what changes data or the server needs the credential.
 */
@NullMarked
package io.entente.servers.fuseki;

import org.jspecify.annotations.NullMarked;
