package io.entente.extractor.proposition;

import io.entente.syntax.DependencyTree;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Prints minimal facts one a line: {@code line TAB subject TAB relation TAB object TAB further arguments… TAB conf=0.87}. Slots are
 * the sentence's own tokens, joined by single blanks.
 */
public final class FactWriter {

    private final Appendable out;

    public FactWriter(Appendable out) {
        this.out = out;
    }

    /**
     * @param line what to print in the first cell: the line that the sentence is from
     * @throws IOException if the output fails
     */
    public void write(int line, DependencyTree tree, List<MinimalFact> facts) throws IOException {
        for (MinimalFact fact : facts) {
            out.append(String.valueOf(line));
            cell(tree, fact.subject());
            cell(tree, fact.relation());
            cell(tree, fact.object());
            for (List<Integer> words : fact.further()) {
                cell(tree, words);
            }
            out.append(String.format(Locale.ROOT, "\tconf=%.2f%n", fact.confidence()));
        }
    }

    private void cell(DependencyTree tree, List<Integer> words) throws IOException {
        out.append('\t');
        for (int i = 0; i < words.size(); i++) {
            out.append(i == 0 ? "" : " ").append(tree.token(words.get(i)).form());
        }
    }
}
