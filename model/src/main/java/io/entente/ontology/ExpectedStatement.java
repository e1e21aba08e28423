package io.entente.ontology;

import org.jspecify.annotations.Nullable;

/**
 * The part of a statement that an example vouches for.
 *
 * @param actor id of the actor
 * @param counterpart id of the counterpart; null if it has none
 * @param object the object's words; null if it has none or they do not matter
 * @param polarity {@code +} or {@code -}
 * @param certainty {@code certain}, {@code probable} or {@code possible}
 * @param source id of who says so; null for the article's own voice
 */
public record ExpectedStatement(
        String actor,
        @Nullable String counterpart,
        @Nullable String object,
        String polarity,
        String certainty,
        @Nullable String source) {}
