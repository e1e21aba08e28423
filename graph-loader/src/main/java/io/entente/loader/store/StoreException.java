package io.entente.loader.store;

import org.jspecify.annotations.Nullable;

/** A store that can't be reached, refuses, or fails. The message says which store, why, and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean worthRetrying;

    public StoreException(String message, boolean worthRetrying, @Nullable Throwable cause) {
        super(message, cause);
        this.worthRetrying = worthRetrying;
    }

    /** Whether the same call may succeed later: the store is down or busy, rather than set up wrongly. */
    public boolean worthRetrying() {
        return worthRetrying;
    }
}
