package io.entente.extractor.statement;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds sentences by hand: a line for each word with form, lemma, universal tag, head from 1 (0 is the root) and relation. */
final class Sentences {

    private Sentences() {}

    static DependencyTree parse(String block) {
        List<String[]> rows =
                block.strip().lines().map(line -> line.strip().split("\\s+")).toList();
        String text = String.join(" ", rows.stream().map(row -> row[0]).toList());
        List<Token> tokens = new ArrayList<>();
        List<TaggedToken> tagged = new ArrayList<>();
        int[] heads = new int[rows.size()];
        List<String> relations = new ArrayList<>();
        int offset = 0;
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            Token token = new Token(new Span(offset, offset + row[0].length()), row[0]);
            offset += row[0].length() + 1;
            tokens.add(token);
            tagged.add(new TaggedToken(token, Upos.valueOf(row[2]), "_", row[1]));
            heads[i] = Integer.parseInt(row[3]) - 1;
            relations.add(row[4]);
        }
        Sentence sentence = new Sentence(0, new Span(0, text.length()), text, tokens);
        return new DependencyTree(new TaggedSentence(sentence, tagged), heads, relations);
    }

    /** Words under the first of them, each a noun unless it is all digits. */
    static DependencyTree words(String text) {
        StringBuilder block = new StringBuilder();
        List<String> words =
                text.lines().flatMap(line -> Stream.of(line.split(" ", -1))).toList();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String tag = word.matches("[\\d,.]+") ? "NUM" : "NOUN";
            String lemma = word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            block.append(word + " " + lemma + " " + tag + " " + (i == 0 ? "0 root" : "1 dep") + "\n");
        }
        return parse(block.toString());
    }
}
