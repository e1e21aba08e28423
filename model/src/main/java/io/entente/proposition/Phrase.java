package io.entente.proposition;

import io.entente.syntax.DependencyTree;
import java.util.List;

/**
 * Words of one sentence that belong together.
 *
 * @param head the word that the others depend on, directly or not; of a coordination, its first conjunct's
 * @param words all words, the head included, in order of the sentence; not always without a gap
 * @param conjuncts the parts of a coordination, in order; empty if there is none. "China and Russia" has two
 */
public record Phrase(int head, List<Integer> words, List<Phrase> conjuncts) {

    public Phrase {
        words = List.copyOf(words);
        conjuncts = List.copyOf(conjuncts);
        if (!words.contains(head)) {
            throw new IllegalArgumentException("head " + head + " is not among " + words);
        }
    }

    /** A phrase without coordination. */
    public Phrase(int head, List<Integer> words) {
        this(head, words, List.of());
    }

    /** The conjuncts, or the phrase itself if it has none. */
    public List<Phrase> members() {
        return conjuncts.isEmpty() ? List.of(this) : conjuncts;
    }

    /** The words' forms, joined by single blanks. */
    public String text(DependencyTree tree) {
        return String.join(
                " ", words.stream().map(word -> tree.token(word).form()).toList());
    }
}
