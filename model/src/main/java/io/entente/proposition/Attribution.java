package io.entente.proposition;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to claim something.
 *
 * @param sentence the index ({@link io.entente.text.Sentence#index()}) of the sentence in which the speaker is named: a
 *     quotation may go on over several
 * @param speaker the speaker's words in that sentence; null for hearsay without an author ("reportedly")
 */
public record Attribution(int sentence, @Nullable Phrase speaker) {}
