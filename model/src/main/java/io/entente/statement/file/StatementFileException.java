package io.entente.statement.file;

import org.jspecify.annotations.Nullable;

/** A line of a statement file that can't be understood: where it is, which field, what it holds, and what it should hold. */
public final class StatementFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 80;

    private final String file;
    private final long line;
    private final @Nullable String field;

    StatementFileException(
            LineOrigin origin, @Nullable String field, @Nullable String value, String hint, @Nullable Throwable cause) {
        super(message(origin, field, value, hint), cause);
        this.file = origin.file();
        this.line = origin.line();
        this.field = field;
    }

    private static String message(LineOrigin origin, @Nullable String field, @Nullable String value, String hint) {
        StringBuilder message = new StringBuilder(origin.toString()).append(": ");
        if (field != null) {
            message.append("field \"").append(field).append("\": ");
        }
        if (value != null) {
            message.append(
                            value.length() > LONGEST_VALUE
                                    ? value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "…"
                                    : value)
                    .append(": ");
        }
        return message.append(hint).toString();
    }

    /** Name of the file, {@code -} for standard input. */
    public String file() {
        return file;
    }

    /** Number of the line, from 1. */
    public long line() {
        return line;
    }

    /** Path of the field in the line, as {@code actor.id}; null if the line as a whole is at fault. */
    public @Nullable String field() {
        return field;
    }
}
