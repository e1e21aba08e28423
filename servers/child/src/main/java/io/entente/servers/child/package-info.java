/** What runs inside a server's own JVM, beside the server; knows nothing but the JDK. */
@NullMarked
package io.entente.servers.child;

import org.jspecify.annotations.NullMarked;
