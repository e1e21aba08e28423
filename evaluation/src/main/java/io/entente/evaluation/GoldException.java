package io.entente.evaluation;

import java.io.IOException;
import java.io.Serial;

/** A gold file that cannot be read as gold; the message names file and line, and says what to do. */
public final class GoldException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
