package io.entente.scheduler.state;

import java.io.Serial;

/** Another process uses the data folder; the message says which. */
public final class LockedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public LockedException(String message) {
        super(message);
    }
}
