package io.entente.extractor.clause;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads trees from text blocks: CoNLL-U's columns ID, FORM, LEMMA, UPOS, XPOS, HEAD and DEPREL, divided by blanks. */
public final class TreeText {

    private TreeText() {}

    /** The only sentence of a block. */
    public static DependencyTree tree(String block) {
        return tree(0, block);
    }

    /** A sentence with its number in the article. */
    public static DependencyTree tree(int index, String block) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<TaggedToken> tagged = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (String line : block.strip().lines().toList()) {
            String[] cells = line.strip().split(" +", -1);
            if (cells.length != 7 || Integer.parseInt(cells[0]) != tokens.size() + 1) {
                throw new IllegalArgumentException("not a token line: " + line);
            }
            text.append(text.isEmpty() ? "" : " ");
            Token token = new Token(new Span(text.length(), text.length() + cells[1].length()), cells[1]);
            text.append(cells[1]);
            tokens.add(token);
            tagged.add(new TaggedToken(token, Upos.valueOf(cells[3]), cells[4], cells[2]));
            heads.add(Integer.parseInt(cells[5]) - 1);
            relations.add(cells[6]);
        }
        Sentence sentence = new Sentence(index, new Span(0, text.length()), text.toString(), tokens);
        int[] headNumbers = heads.stream().mapToInt(Integer::intValue).toArray();
        return new DependencyTree(new TaggedSentence(sentence, tagged), headNumbers, relations);
    }
}
