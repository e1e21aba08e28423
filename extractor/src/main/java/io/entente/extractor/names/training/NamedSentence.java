package io.entente.extractor.names.training;

import io.entente.extractor.names.Name;
import io.entente.syntax.TaggedSentence;
import java.util.List;

/**
 * A sentence and its names, as a corpus has them.
 *
 * @param names in order
 */
record NamedSentence(TaggedSentence sentence, List<Name> names) {

    NamedSentence {
        names = List.copyOf(names);
    }
}
