package io.entente.scheduler.alert;

import java.util.List;

/**
 * What a standing question has told.
 *
 * @param question the question with its arguments; another one begins anew
 * @param rows the rows of the last answer, each as JSON
 * @param unsent messages that the webhook has not taken yet, each as JSON
 */
public record AlertState(String question, List<String> rows, List<String> unsent) {

    public AlertState {
        rows = List.copyOf(rows);
        unsent = List.copyOf(unsent);
    }
}
