package io.entente.extractor.conllu;

import io.entente.syntax.DependencyTree;
import io.entente.syntax.TaggedSentence;
import io.entente.syntax.TaggedToken;
import io.entente.syntax.Upos;
import io.entente.text.Sentence;
import io.entente.text.Span;
import io.entente.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Goes from CoNLL-U sentences to the extractor's own types and back. */
public final class ConlluTrees {

    private ConlluTrees() {}

    /** The sentence's words as tokens of a text of their own, in which blanks stand where CoNLL-U has them. */
    public static Sentence sentence(ConlluSentence conllu) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        int lastOfRange = 0;
        boolean joined = true;
        for (ConlluLine line : conllu.lines()) {
            switch (line) {
                case ConlluLine.Aside aside -> lastOfRange = aside.isRange() ? aside.lastOfRange() : lastOfRange;
                case ConlluWord word -> {
                    if (!joined) {
                        text.append(' ');
                    }
                    Span span =
                            new Span(text.length(), text.length() + word.form().length());
                    tokens.add(new Token(span, word.form()));
                    text.append(word.form());
                    joined = word.joinsNext() || word.id() < lastOfRange;
                }
            }
        }
        return new Sentence(0, new Span(0, text.length()), text.toString(), tokens);
    }

    /**
     * The sentence with the tags that CoNLL-U gives.
     *
     * @throws IllegalArgumentException if a word has no universal tag
     */
    public static TaggedSentence tagged(ConlluSentence conllu) {
        Sentence sentence = sentence(conllu);
        List<TaggedToken> tagged = new ArrayList<>();
        for (ConlluWord word : conllu.words()) {
            Token token = sentence.tokens().get(word.id() - 1);
            tagged.add(new TaggedToken(token, Upos.valueOf(word.upos()), word.xpos(), word.lemma()));
        }
        return new TaggedSentence(sentence, tagged);
    }

    /**
     * The tree that CoNLL-U gives.
     *
     * @throws IllegalArgumentException if a word has no tag or no head, or if the heads run in a circle
     */
    public static DependencyTree tree(ConlluSentence conllu) {
        return tree(conllu, tagged(conllu));
    }

    /** The tree that CoNLL-U gives, over tags from elsewhere. */
    public static DependencyTree tree(ConlluSentence conllu, TaggedSentence tagged) {
        List<ConlluWord> words = conllu.words();
        for (ConlluWord word : words) {
            if (word.head() == ConlluWord.NO_HEAD) {
                throw new IllegalArgumentException("word " + word.id() + " \"" + word.form() + "\" has no head");
            }
        }
        int[] heads = words.stream().mapToInt(word -> word.head() - 1).toArray();
        return new DependencyTree(
                tagged, heads, words.stream().map(ConlluWord::deprel).toList());
    }

    /**
     * A tree in CoNLL-U, with the sentence's text as its comment. {@code TokenRange} tells where a word stands in the
     * article's text.
     */
    public static ConlluSentence conllu(DependencyTree tree) {
        List<ConlluLine> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tree.size(); i++) {
            TaggedToken token = tree.token(i);
            Span span = token.token().span();
            boolean last = i + 1 == tree.size();
            boolean joined =
                    !last && span.end() == tree.token(i + 1).token().span().begin();
            text.append(token.form()).append(joined || last ? "" : " ");
            words.add(new ConlluWord(
                    i + 1,
                    token.form(),
                    lemma(token),
                    token.upos().name(),
                    token.xpos(),
                    ConlluWord.EMPTY,
                    tree.head(i) + 1,
                    tree.relation(i),
                    ConlluWord.EMPTY,
                    (joined ? "SpaceAfter=No|" : "") + "TokenRange=" + span.begin() + ":" + span.end()));
        }
        return new ConlluSentence(List.of("# text = " + text), words);
    }

    /** No column of CoNLL-U may be empty. */
    private static String lemma(TaggedToken token) {
        return token.lemma().isEmpty() ? ConlluWord.EMPTY : token.lemma();
    }

    /** The given sentence with the tags and heads of a tree over its words; everything else stays. */
    public static ConlluSentence withTree(ConlluSentence given, DependencyTree tree) {
        List<ConlluWord> words = given.words().stream()
                .map(word -> {
                    TaggedToken token = tree.token(word.id() - 1);
                    return word.withTags(lemma(token), token.upos().name(), token.xpos())
                            .withHead(tree.head(word.id() - 1) + 1, tree.relation(word.id() - 1));
                })
                .toList();
        return given.withWords(words);
    }
}
