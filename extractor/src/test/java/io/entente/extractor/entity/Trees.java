package io.entente.extractor.entity;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;
import io.entente.text.Article;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article from trees written by hand: a word a line (form, lemma, UPOS, XPOS, head from 1, relation), a blank line between sentences. */
record Trees(Article article, List<DependencyTree> trees) {

    static Trees of(@Nullable LocalDate date, String conllu) {
        StringBuilder text = new StringBuilder();
        List<DependencyTree> trees = new ArrayList<>();
        for (String block : conllu.strip().split("\n\\s*\n", -1)) {
            trees.add(tree(
                    trees.size(),
                    block.lines().map(line -> line.strip().split("\\s+", -1)).toList(),
                    text));
        }
        return new Trees(new Article("test", text.toString(), null, null, null, date, "en"), trees);
    }

    private static DependencyTree tree(int index, List<String[]> rows, StringBuilder text) {
        int sentenceBegin = text.length();
        List<Token> tokens = new ArrayList<>();
        for (String[] row : rows) {
            boolean hyphen = row[0].equals("-") && !tokens.isEmpty();
            if (hyphen) {
                text.setLength(text.length() - 1);
            }
            Span span = new Span(text.length(), text.length() + row[0].length());
            tokens.add(new Token(span, row[0]));
            text.append(row[0]).append(hyphen ? "" : " ");
        }
        Span span = new Span(sentenceBegin, text.length() - 1);
        Sentence sentence = new Sentence(index, span, span.in(text), tokens);
        List<TaggedToken> tagged = new ArrayList<>();
        int[] heads = new int[rows.size()];
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            tagged.add(new TaggedToken(tokens.get(i), Upos.valueOf(row[2]), row[3], row[1]));
            heads[i] = Integer.parseInt(row[4]) - 1;
            relations.add(row[5]);
        }
        return new DependencyTree(new TaggedSentence(sentence, tagged), heads, relations);
    }

    /** The ids, joined by blanks, of whom the word of that form means, and their countries: "Xi Jinping/CHN". */
    static String ids(Actors actors, Trees trees, int sentence, String form) {
        DependencyTree tree = trees.trees().get(sentence);
        for (int word = 0; word < tree.size(); word++) {
            if (tree.token(word).form().equals(form)) {
                return String.join(
                        " + ",
                        actors.at(sentence, word).stream()
                                .map(mention -> mention.actor().id() + "/"
                                        + mention.actor().country())
                                .toList());
            }
        }
        throw new IllegalArgumentException("no word \"" + form + "\" in " + tree.sentence());
    }
}
