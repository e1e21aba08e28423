package io.entente.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article cut into sentences.
 *
 * @param article the article
 * @param dateline where it was filed, if its text begins by telling so
 * @param sentences in order; what lies between them was left out
 * @param omissions what was left out, and why, in order
 */
public record Document(
        Article article, @Nullable Dateline dateline, List<Sentence> sentences, List<Omission> omissions) {

    public Document {
        sentences = List.copyOf(sentences);
        omissions = List.copyOf(omissions);
    }

    /** A document without a dateline. */
    public Document(Article article, List<Sentence> sentences, List<Omission> omissions) {
        this(article, null, sentences, omissions);
    }
}
