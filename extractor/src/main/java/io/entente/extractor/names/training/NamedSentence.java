package io.entente.extractor.names.training;

import io.entente.extractor.names.Name;
import io.entente.extractor.names.NameLabels;
import io.entente.syntax.TaggedSentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sentence and its names, as a corpus has them.
 *
 * @param names in order
 */
record NamedSentence(TaggedSentence sentence, List<Name> names) {

    NamedSentence {
        names = List.copyOf(names);
    }

    /** The names as stretches of words. */
    List<NameLabels.Stretch> stretches() {
        return names.stream().map(this::stretch).toList();
    }

    private NameLabels.Stretch stretch(Name name) {
        int[] inside = IntStream.range(0, sentence.tokens().size())
                .filter(i ->
                        name.span().contains(sentence.tokens().get(i).token().span()))
                .toArray();
        return new NameLabels.Stretch(inside[0], inside[inside.length - 1] + 1, name.kind());
    }
}
