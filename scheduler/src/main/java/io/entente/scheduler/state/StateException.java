package io.entente.scheduler.state;

import java.io.Serial;

/** The scheduler's files can't be read or written; the message says which and what to do. */
public final class StateException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public StateException(String message) {
        super(message);
    }

    public StateException(String message, Throwable cause) {
        super(message, cause);
    }
}
