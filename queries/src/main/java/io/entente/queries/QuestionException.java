package io.entente.queries;

/** A question that can't be asked as it was put; the message is for the person who put it. */
public final class QuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QuestionException(String message) {
        super(message);
    }

    QuestionException(String message, Throwable cause) {
        super(message, cause);
    }
}
