package io.entente.scheduler.schedule;

import java.io.Serial;

/** A schedule can't be understood; the message says what to write. */
public final class ScheduleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    ScheduleException(String message, Throwable cause) {
        super(message, cause);
    }

    ScheduleException(String message) {
        super(message);
    }
}
