package io.entente.extractor.proposition;

import io.entente.syntax.DependencyTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the words of each sentence that stand between quotation marks, quotations over several sentences included. */
final class Quotations {

    private static final Set<String> OPENING = Set.of("“", "``", "„", "«");
    private static final Set<String> CLOSING = Set.of("”", "''", "»");

    /** A quotation over more sentences than this has lost its closing mark. */
    private static final int LONGEST = 8;

    /**
     * The quoted words of one sentence.
     *
     * @param words their numbers
     * @param goesOn whether the quotation is still open at the sentence's end
     */
    record Quoted(Set<Integer> words, boolean goesOn) {

        /** Whether the sentence is a quotation and little else. */
        boolean fills(DependencyTree tree) {
            return words.size() * 10 >= tree.size() * 7;
        }
    }

    private Quotations() {}

    /** One entry a sentence. */
    static List<Quoted> of(List<DependencyTree> sentences) {
        List<Quoted> quoted = new ArrayList<>();
        boolean open = false;
        int since = 0;
        for (DependencyTree tree : sentences) {
            Set<Integer> words = new HashSet<>();
            for (int word = 0; word < tree.size(); word++) {
                String form = tree.token(word).form();
                boolean plain = form.equals("\"");
                if (OPENING.contains(form) || (plain && !open)) {
                    open = true;
                } else if (plain || CLOSING.contains(form)) {
                    open = false;
                } else if (open) {
                    words.add(word);
                }
            }
            since = open ? since + 1 : 0;
            if (since > LONGEST) {
                open = false;
            }
            quoted.add(new Quoted(words, open));
        }
        return quoted;
    }
}
