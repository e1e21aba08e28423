package io.entente.syntax;

import io.entente.text.Sentence;
import java.util.List;

/** A sentence, each of whose tokens has its tags. */
public record TaggedSentence(Sentence sentence, List<TaggedToken> tokens) {

    public TaggedSentence {
        tokens = List.copyOf(tokens);
        if (tokens.size() != sentence.tokens().size()) {
            throw new IllegalArgumentException(
                    tokens.size() + " tags for " + sentence.tokens().size() + " tokens");
        }
    }
}
