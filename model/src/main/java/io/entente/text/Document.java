package io.entente.text;

import java.util.List;

/**
 * An article cut into sentences.
 *
 * @param article the article
 * @param sentences in order; what lies between them was left out
 * @param omissions what was left out, and why
 */
public record Document(Article article, List<Sentence> sentences, List<Omission> omissions) {

    public Document {
        sentences = List.copyOf(sentences);
        omissions = List.copyOf(omissions);
    }
}
