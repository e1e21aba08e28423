package io.entente.servers;

import org.jspecify.annotations.Nullable;

/** The servers cannot be started, found or stopped; the message is for the person who wanted that, and says what to do. */
public final class ServersException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServersException(String message) {
        super(message);
    }

    ServersException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
