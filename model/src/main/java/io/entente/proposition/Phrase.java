package io.entente.proposition;

import io.entente.syntax.DependencyTree;
import java.util.List;

/**
 * Words of one sentence that belong together.
 *
 * @param head the word that the others depend on, directly or not
 * @param words all words, the head included, in order of the sentence; not always without a gap
 */
public record Phrase(int head, List<Integer> words) {

    public Phrase {
        words = List.copyOf(words);
        if (!words.contains(head)) {
            throw new IllegalArgumentException("head " + head + " is not among " + words);
        }
    }

    /** The words' forms, joined by single blanks. */
    public String text(DependencyTree tree) {
        return String.join(
                " ", words.stream().map(word -> tree.token(word).form()).toList());
    }
}
