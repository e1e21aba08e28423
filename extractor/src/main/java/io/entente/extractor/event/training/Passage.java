package io.entente.extractor.event.training;

import io.entente.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few sentences of news and what they say. Spans count in the text.
 *
 * @param place file and line of its first sentence
 */
record Passage(String place, String text, List<Annotation> annotations) {

    Passage {
        annotations = List.copyOf(annotations);
    }

    /** What expresses a relation, and who takes part; null where nobody does in that sentence. */
    record Annotation(
            Span trigger,
            String type,
            @Nullable Span actor,
            @Nullable Span counterpart,
            @Nullable Span object) {}
}
