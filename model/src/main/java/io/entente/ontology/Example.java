package io.entente.ontology;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, and what it gives of one relation type: documentation and test in one.
 *
 * @param published the day that relative times count from; null if it does not matter
 * @param gives every statement of the type that the text makes
 * @param nothing why it makes none; null if it makes one
 */
public record Example(
        String text,
        @Nullable LocalDate published,
        List<ExpectedStatement> gives,
        @Nullable String nothing) {

    public Example {
        gives = List.copyOf(gives);
    }

    /** Whether it shows a denial, a doubt or the absence of a statement rather than a plain fact. */
    public boolean doubtful() {
        return gives.stream()
                .allMatch(
                        each -> each.polarity().equals("-") || !each.certainty().equals("certain"));
    }
}
