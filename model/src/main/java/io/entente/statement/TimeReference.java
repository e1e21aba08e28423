package io.entente.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When, as the text says it and as the calendar has it.
 *
 * @param text the words of the article: "since March 2022"
 * @param from the first day; null if open or unresolved
 * @param to the last day, included; null if open or unresolved
 */
public record TimeReference(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {

    public TimeReference {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("\"" + text + "\" ends on " + to + ", before it begins on " + from);
        }
    }
}
