package io.entente.extractor.parse;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedToken;
import java.util.Arrays;
import java.util.List;

/**
 * Draws dependency trees for a terminal, a word a line in the order of the sentence, so that a subtree is a block:
 *
 * <pre>
 *  ╭─╼ Iran      nsubj  PROPN NNP
 * ─┾   supplied  root   VERB  VBD  supply
 *  ╰─╼ drones    obj    NOUN  NNS  drone
 * </pre>
 */
public enum TreeDrawing {
    UNICODE("─│╭├╰╼┶┮┾"),
    /** For terminals that show nothing but ASCII. */
    ASCII("-|,+`>+++");

    private final String strokes;

    TreeDrawing(String strokes) {
        this.strokes = strokes;
    }

    /** The drawing, each line ended by a line feed. */
    public String draw(DependencyTree tree) {
        char[][] arcs = arcs(tree);
        int formWidth = 0;
        int relationWidth = 0;
        for (int word = 0; word < tree.size(); word++) {
            formWidth = Math.max(formWidth, tree.token(word).form().length());
            relationWidth = Math.max(relationWidth, tree.relation(word).length());
        }
        String format = " %-" + Math.max(1, formWidth) + "s  %-" + Math.max(1, relationWidth) + "s  %-5s %-5s %s";
        StringBuilder drawing = new StringBuilder();
        for (int word = 0; word < tree.size(); word++) {
            TaggedToken token = tree.token(word);
            String lemma = token.lemma().equals(token.form()) ? "" : token.lemma();
            String columns =
                    String.format(format, token.form(), tree.relation(word), token.upos(), token.xpos(), lemma);
            drawing.append((new String(arcs[word]) + columns).stripTrailing()).append('\n');
        }
        return drawing.toString();
    }

    /** For each word its line of strokes: a word's dependents hang on a vertical stroke in the column of its depth. */
    private char[][] arcs(DependencyTree tree) {
        int[] depths = depths(tree);
        int width = 2 * (Arrays.stream(depths).max().orElse(0) + 1);
        char[][] lines = new char[tree.size()][width];
        for (char[] line : lines) {
            Arrays.fill(line, ' ');
        }
        for (int word = 0; word < tree.size(); word++) {
            if (tree.head(word) == DependencyTree.ROOT) {
                lines[word][0] = stroke(Stroke.ACROSS);
            }
            hang(tree, word, 2 * depths[word] + 1, lines);
        }
        return lines;
    }

    private void hang(DependencyTree tree, int head, int column, char[][] lines) {
        List<Integer> dependents = tree.dependents(head);
        int first = dependents.isEmpty() ? head : Math.min(head, dependents.getFirst());
        int last = dependents.isEmpty() ? head : Math.max(head, dependents.getLast());
        for (int word = first + 1; word < last; word++) {
            if (lines[word][column] == ' ') {
                lines[word][column] = stroke(Stroke.DOWN);
            }
        }
        for (int dependent : dependents) {
            lines[dependent][column] =
                    stroke(dependent == first ? Stroke.FIRST : dependent == last ? Stroke.LAST : Stroke.MIDDLE);
            lines[dependent][column + 1] = stroke(Stroke.ACROSS);
        }
        boolean above = first < head;
        boolean below = last > head;
        lines[head][column] = stroke(above ? below ? Stroke.BOTH : Stroke.ABOVE : below ? Stroke.BELOW : Stroke.LEAF);
    }

    private enum Stroke {
        ACROSS,
        DOWN,
        FIRST,
        MIDDLE,
        LAST,
        LEAF,
        ABOVE,
        BELOW,
        BOTH
    }

    @SuppressWarnings("EnumOrdinal")
    private char stroke(Stroke stroke) {
        return strokes.charAt(stroke.ordinal());
    }

    private static int[] depths(DependencyTree tree) {
        int[] depths = new int[tree.size()];
        for (int word = 0; word < tree.size(); word++) {
            for (int above = tree.head(word); above != DependencyTree.ROOT; above = tree.head(above)) {
                depths[word]++;
            }
        }
        return depths;
    }
}
